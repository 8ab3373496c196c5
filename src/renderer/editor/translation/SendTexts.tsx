import { useState } from 'react'
import { useApi } from '../../api/api.ts'
import { useJob } from '../../api/useJob.ts'
import { Button } from '../../ui/Button.tsx'
import { languageName } from '../../ui/languageName.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useDraftSession } from '../draft/DraftContext.ts'
import { useEditorSession } from '../EditorContext.ts'
import classes from './TranslationDialog.module.css'
import { TranslationProblem } from './TranslationProblem.tsx'

/** What callers speak most beside German and English; a flow can have any language, these are offered. */
const OFFERED = ['de', 'en', 'fr', 'it', 'es', 'pl', 'tr', 'uk', 'ru', 'ar']

const FORMATS = ['xliff', 'csv'] as const

/** Writes the texts to a file for translators: into which language, and in which format. */
export function SendTexts() {
  const { t, i18n } = useTexts()
  const api = useApi()
  const { flowId, open } = useDraftSession()
  const { editor } = useEditorSession()
  const [first, ...others] = editor.state.flow.languages
  const fresh = OFFERED.filter((each) => each !== first && !others.includes(each))
  const [language, setLanguage] = useState(others[0] ?? fresh[0] ?? 'en')
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('xliff')
  const { start, state, value, problem } = useJob<{ readonly file: string }, string>()
  const send = () =>
    void start(async (jobId) => {
      if (open.keeper !== null && !(await open.keeper.flush())) return { ok: false, problem: 'notSaved' }
      return api['flows.export']({ jobId, flowId, versionId: null, format, language })
    })
  return (
    <section className={classes.part}>
      <h3>{t('translation.send')}</h3>
      <p className={classes.quiet}>{t('translation.sendText')}</p>
      <div className={classes.choices}>
        <label className={classes.language}>
          {t('translation.language')}
          <select value={language} onChange={({ target }) => setLanguage(target.value)}>
            {others.map((each) => (
              <option key={each} value={each}>
                {languageName(each, i18n.language)}
              </option>
            ))}
            {fresh.map((each) => (
              <option key={each} value={each}>
                {t('translation.newLanguage', { language: languageName(each, i18n.language) })}
              </option>
            ))}
          </select>
        </label>
        <Segmented
          label={t('translation.format')}
          options={FORMATS.map((each) => ({ value: each, label: t(`translation.formats.${each}`) }))}
          value={format}
          onChange={setFormat}
        />
        <Button kind="primary" disabled={state === 'running'} onPress={send}>
          {t('translation.sendTo')}
        </Button>
      </div>
      {value !== null && <p role="status">{t('translation.sent', { file: value.file })}</p>}
      <TranslationProblem problem={problem} />
    </section>
  )
}

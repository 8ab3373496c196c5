import { useState } from 'react'
import { applyTranslation } from '../../../shared/flow/edit/applyTranslation.ts'
import type { TranslationRead } from '../../../shared/ipc/flows/answers.ts'
import { useApi } from '../../api/api.ts'
import { useJob } from '../../api/useJob.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useDraftSession } from '../draft/DraftContext.ts'
import { useEditorSession } from '../EditorContext.ts'
import { TranslationChanges } from './TranslationChanges.tsx'
import classes from './TranslationDialog.module.css'
import { TranslationProblem } from './TranslationProblem.tsx'

/** Reads a translated file: shows what it would change, and takes that over as one edit. */
export function ReadTranslation() {
  const { t } = useTexts()
  const api = useApi()
  const { flowId, open } = useDraftSession()
  const { editor } = useEditorSession()
  const [applied, setApplied] = useState<TranslationRead | null>(null)
  const { start, state, value, problem } = useJob<TranslationRead, string>()
  const read = () =>
    void start(async (jobId) => {
      if (open.keeper !== null && !(await open.keeper.flush())) return { ok: false, problem: 'notSaved' }
      return api['flows.importTranslation']({ jobId, flowId })
    })
  const apply = ({ changes }: TranslationRead) => {
    editor.edit('translate', (flow) => applyTranslation(flow, changes))
    setApplied(value)
  }
  return (
    <section className={classes.part}>
      <h3>{t('translation.read')}</h3>
      <p className={classes.quiet}>{t('translation.readText')}</p>
      <div className={classes.choices}>
        <Button disabled={state === 'running'} onPress={read}>
          {t('translation.choose')}
        </Button>
      </div>
      <TranslationProblem problem={problem} />
      {value !== null && value === applied && <p role="status">{t('translation.applied')}</p>}
      {value !== null && value !== applied && <TranslationChanges read={value} onApply={() => apply(value)} />}
    </section>
  )
}

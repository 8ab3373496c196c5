import { KNOWN_PHRASES } from '../../../shared/flow/check/phrases.ts'
import { setPhrases } from '../../../shared/flow/edit/editFlow.ts'
import type { PhraseList } from '../../../shared/flow/flow.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { AddField } from './AddField.tsx'
import fields from './Fields.module.css'
import rows from './Rows.module.css'
import { Section } from './Section.tsx'
import { useFlowField } from './speechFields.ts'
import { useLanguageName } from './useLanguageName.ts'

const EMPTY: PhraseList = { added: [], allowed: [] }
const LONGEST = 80

/** What is not to be said in this flow, in each of its languages. */
export function PhraseLists() {
  const { t } = useTexts()
  const languages = useFlowField('languages')
  return (
    <>
      {languages.map((language, index) => (
        <PhrasesOf key={language} language={language} intro={index === 0 ? t('stepPanel.flow.phrasesText') : null} />
      ))}
    </>
  )
}

function PhrasesOf({ language, intro }: { readonly language: string; readonly intro: string | null }) {
  const { t } = useTexts()
  const nameOf = useLanguageName()
  const { editor, readOnly } = useEditorSession()
  const list = useFlowField('phrases')?.[language] ?? EMPTY
  const known = KNOWN_PHRASES[language] ?? []
  const change = (changed: PhraseList) => editor.edit('phrases', (flow) => setPhrases(flow, language, changed))
  const toggle = (id: string, isAllowed: boolean) =>
    change({
      ...list,
      allowed: isAllowed ? [...list.allowed, id] : list.allowed.filter((each) => each !== id),
    })
  return (
    <Section title={t('stepPanel.flow.phrasesIn', { language: nameOf(language) })} path={`phrases.${language}`}>
      {intro !== null && <p className={fields.help}>{intro}</p>}
      {known.length > 0 && <p className={fields.help}>{t('stepPanel.flow.knownText')}</p>}
      <ul className={rows.rows}>
        {known.map(({ id, name }) => (
          <li key={id} className={rows.row}>
            <label lang={language}>
              <input
                type="checkbox"
                checked={!list.allowed.includes(id)}
                disabled={readOnly}
                onChange={({ currentTarget }) => toggle(id, !currentTarget.checked)}
              />
              {name}
            </label>
          </li>
        ))}
        {list.added.map((phrase) => (
          <li key={phrase} className={rows.row}>
            <span className={rows.name} lang={language}>
              {phrase}
            </span>
            {!readOnly && (
              <Button
                kind="quiet"
                name={t('stepPanel.removeNamed', { name: phrase })}
                onPress={() => change({ ...list, added: list.added.filter((each) => each !== phrase) })}
              >
                {t('stepPanel.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <AddField
          label={t('stepPanel.flow.addPhraseNamed', { language: nameOf(language) })}
          placeholder={t('stepPanel.flow.addPhrase')}
          maxLength={LONGEST}
          onAdd={(phrase) => change({ ...list, added: [...new Set([...list.added, phrase])] })}
        />
      )}
    </Section>
  )
}

import { addLanguage, makeFirstLanguage, removeLanguage } from '../../../shared/flow/edit/editFlow.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import fields from './Fields.module.css'
import { ProblemsAt } from './ProblemNotes.tsx'
import rows from './Rows.module.css'
import { Section } from './Section.tsx'
import { SelectField } from './SelectField.tsx'
import { useFlowField } from './speechFields.ts'
import { useLanguageName } from './useLanguageName.ts'

/** What callers in this part of the world speak. */
const OFFERED =
  'ar bg bs cs da de el en es et fa fi fr hr hu it ja ko lt lv mk nl no pl pt ro ru sk sl sq sr sv tr uk vi zh'.split(
    ' ',
  )
const MOST = 20

/** The languages of the flow, the first one being the original. */
export function LanguageList() {
  const { t, i18n } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const nameOf = useLanguageName()
  const languages = useFlowField('languages')
  const others = OFFERED.filter((language) => !languages.includes(language))
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language))
  return (
    <Section title={t('stepPanel.flow.languages')} path="languages">
      <p className={fields.help}>{t('stepPanel.flow.languagesText')}</p>
      <ul className={rows.rows}>
        {languages.map((language, index) => (
          <LanguageRow key={language} language={language} index={index} isAlone={languages.length === 1} />
        ))}
      </ul>
      {!readOnly && languages.length < MOST && (
        <SelectField
          label={t('stepPanel.flow.addLanguage')}
          isLabelShown={false}
          options={[{ value: '', label: `${t('stepPanel.flow.addLanguage')} …` }, ...others]}
          value=""
          disabled={false}
          onChange={(language) => editor.edit('languages', (flow) => addLanguage(flow, language))}
        />
      )}
    </Section>
  )
}

type LanguageRowProps = { readonly language: string; readonly index: number; readonly isAlone: boolean }

function LanguageRow({ language, index, isAlone }: LanguageRowProps) {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const name = useLanguageName()(language)
  return (
    <li className={rows.row} data-path={`languages.${index}`}>
      <strong className={rows.name}>{name}</strong>
      {index === 0 && <span className={fields.help}>{t('stepPanel.flow.first')}</span>}
      {index > 0 && !readOnly && (
        <Button
          kind="quiet"
          name={t('stepPanel.flow.makeFirstNamed', { name })}
          onPress={() => editor.edit('languages', (flow) => makeFirstLanguage(flow, language))}
        >
          {t('stepPanel.flow.makeFirst')}
        </Button>
      )}
      {!isAlone && !readOnly && (
        <Button
          kind="quiet"
          name={t('stepPanel.removeNamed', { name })}
          onPress={() => editor.edit('languages', (flow) => removeLanguage(flow, language))}
        >
          {t('stepPanel.remove')}
        </Button>
      )}
      <ProblemsAt path={`languages.${index}`} />
    </li>
  )
}

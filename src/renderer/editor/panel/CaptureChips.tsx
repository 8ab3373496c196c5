import { inLanguage } from '../../../shared/call/line.ts'
import { askFor, MAX_CAPTURES_OF_STEP, stopAskingFor } from '../../../shared/flow/edit/editCaptures.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import classes from './CaptureChips.module.css'
import fields from './Fields.module.css'
import { ProblemsAt } from './ProblemNotes.tsx'
import { Section } from './Section.tsx'
import { SelectField } from './SelectField.tsx'
import { useFlowField, useStepField } from './speechFields.ts'

const NONE: readonly string[] = []

/** The fields that a step asks for, in their order. */
export function CaptureChips({ stepId }: { readonly stepId: string }) {
  const { t, i18n } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const asked = useStepField(stepId, 'captures') ?? NONE
  const captures = useFlowField('captures')
  const labelOf = (name: string) => {
    const capture = captures.find((each) => each.name === name)
    return capture === undefined ? name : inLanguage(capture.label, i18n.language) || name
  }
  const others = captures.filter(({ name }) => !asked.includes(name))
  return (
    <Section title={t('stepPanel.asks')} path={`steps.${stepId}.captures`}>
      {asked.length === 0 && <p className={fields.help}>{t('stepPanel.asksNothing')}</p>}
      <ul className={classes.chips} hidden={asked.length === 0}>
        {asked.map((name, index) => (
          <li key={name} className={classes.chip} data-path={`steps.${stepId}.captures.${index}`}>
            {labelOf(name)}
            {!readOnly && (
              <button
                type="button"
                aria-label={t('stepPanel.removeNamed', { name: labelOf(name) })}
                onClick={() => editor.edit('changeStep', (flow) => stopAskingFor(flow, stepId, name))}
              >
                ✕
              </button>
            )}
            <ProblemsAt path={`steps.${stepId}.captures.${index}`} />
          </li>
        ))}
      </ul>
      {!readOnly && others.length > 0 && asked.length < MAX_CAPTURES_OF_STEP && (
        <SelectField
          label={t('stepPanel.askFor')}
          isLabelShown={false}
          options={[
            { value: '', label: `${t('stepPanel.askFor')} …` },
            ...others.map(({ name }) => ({ value: name, label: labelOf(name) })),
          ]}
          value=""
          disabled={false}
          onChange={(name) => editor.edit('changeStep', (flow) => askFor(flow, stepId, name))}
        />
      )}
    </Section>
  )
}

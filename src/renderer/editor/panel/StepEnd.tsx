import { OUTCOMES } from '../../../shared/call/outcome.ts'
import { changeStep } from '../../../shared/flow/edit/editSteps.ts'
import { setField } from '../../../shared/flow/edit/setField.ts'
import { SwitchField } from '../../ui/SwitchField.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { outcomeText } from '../../ui/textKeys.ts'
import { useEditorSession } from '../EditorContext.ts'
import classes from './Fields.module.css'
import { ProblemsAt } from './ProblemNotes.tsx'
import { SelectField } from './SelectField.tsx'
import { useStepField } from './speechFields.ts'

/** What the call would have come to at a step, and whether it can end there. */
export function StepEnd({ stepId }: { readonly stepId: string }) {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const outcome = useStepField(stepId, 'outcome')
  const ends = useStepField(stepId, 'ends') === true
  const path = `steps.${stepId}.outcome`
  const setOutcome = (value: string) => {
    const chosen = OUTCOMES.find((each) => each === value)
    editor.edit('changeStep', (flow) => changeStep(flow, stepId, (step) => setField(step, 'outcome', chosen)))
  }
  const setEnds = (on: boolean) =>
    editor.edit('changeStep', (flow) =>
      changeStep(flow, stepId, (step) => setField(step, 'ends', on ? true : undefined)),
    )
  return (
    <div className={classes.group}>
      <SelectField
        label={t('stepPanel.outcome')}
        options={[
          { value: '', label: t('stepPanel.noOutcome') },
          ...OUTCOMES.map((value) => ({ value, label: t(outcomeText(value)) })),
        ]}
        value={outcome ?? ''}
        path={path}
        disabled={readOnly}
        onChange={setOutcome}
      />
      <ProblemsAt path={path} />
      <div className={classes.switch} data-path={`steps.${stepId}.ends`}>
        <div>
          {t('stepPanel.ends')}
          {ends && <p>{t('stepPanel.endsText')}</p>}
        </div>
        <SwitchField label={t('stepPanel.ends')} on={ends} disabled={readOnly} onChange={setEnds} />
      </div>
    </div>
  )
}

import { useId } from 'react'
import { changeStep } from '../../../shared/flow/edit/editSteps.ts'
import { setField } from '../../../shared/flow/edit/setField.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import classes from './Fields.module.css'
import { useStepField } from './speechFields.ts'

const LONGEST = 2000

/** What trainers tell each other about a step; nobody sees it in a call. */
export function TrainerNote({ stepId }: { readonly stepId: string }) {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const note = useStepField(stepId, 'trainerNote') ?? ''
  const helpId = useId()
  const path = `steps.${stepId}.trainerNote`
  const write = (text: string) =>
    editor.edit(
      'write',
      (flow) => changeStep(flow, stepId, (step) => setField(step, 'trainerNote', text === '' ? undefined : text)),
      path,
    )
  return (
    <div className={classes.group}>
      <label className={classes.labelled}>
        {t('stepPanel.note')}
        <textarea
          className={classes.text}
          rows={2}
          value={note}
          maxLength={LONGEST}
          readOnly={readOnly}
          aria-describedby={helpId}
          data-path={path}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      </label>
      <p id={helpId} className={classes.help}>
        {t('stepPanel.noteText')}
      </p>
    </div>
  )
}

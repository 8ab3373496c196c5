import { memo, useCallback } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import { MAX_CHOICES, MAX_LABEL_CHARACTERS } from '../../../shared/flow/check/limits.ts'
import type { Condition } from '../../../shared/flow/condition.ts'
import { changeChoice, removeChoice } from '../../../shared/flow/edit/editChoices.ts'
import { leadWay } from '../../../shared/flow/edit/leadWays.ts'
import { setField } from '../../../shared/flow/edit/setField.ts'
import type { Choice } from '../../../shared/flow/flow.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import classes from './Card.module.css'
import { ChoiceKey } from './ChoiceKey.tsx'
import { ConditionForm } from './ConditionForm.tsx'
import { LocalizedText } from './LocalizedText.tsx'
import { OrderButtons } from './OrderButtons.tsx'
import { ProblemsAt } from './ProblemNotes.tsx'
import { ShowStep } from './ShowStep.tsx'
import { StepPicker } from './StepPicker.tsx'
import { directionOf, type Reorder } from './useReorder.ts'

type ChoiceCardProps = {
  readonly stepId: string
  readonly choice: Choice
  readonly index: number
  readonly count: number
  /** The call can end here: then Enter is taken. */
  readonly ends: boolean
  /** On a side path a way can lead back. */
  readonly isSide: boolean
  readonly onMove: Reorder['moveBy']
}

/** One way on: its key, its label, where it leads, and when it is offered. */
export const ChoiceCard = memo(function ChoiceCard(props: ChoiceCardProps) {
  const { stepId, choice, index, count, ends, isSide, onMove } = props
  const { id, label, goTo, when } = choice
  const { t, i18n } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const name = t('stepPanel.choice', { number: index + 1 })
  const path = `steps.${stepId}.choices.${index}`
  const keyIndex = index + (ends ? 1 : 0)
  const move = (by: 1 | -1) => onMove({ id, name, index, count, by })
  const setWhen = useCallback(
    (condition: Condition | undefined) =>
      editor.edit('condition', (flow) => changeChoice(flow, stepId, id, (each) => setField(each, 'when', condition))),
    [editor, stepId, id],
  )
  return (
    <fieldset
      className={classes.card}
      data-path={path}
      onKeyDown={(press) => {
        const by = directionOf(press)
        if (by === null || readOnly) return
        press.preventDefault()
        move(by)
      }}
    >
      <legend className="visuallyHidden">{name}</legend>
      <div className={classes.head}>
        <ChoiceKey index={keyIndex < MAX_CHOICES ? keyIndex : null} />
        <span className={classes.title} aria-hidden="true">
          {inLanguage(label, i18n.language)}
        </span>
        {!readOnly && (
          <OrderButtons
            name={name}
            index={index}
            count={count}
            onMove={move}
            onRemove={() => editor.edit('removeChoice', (flow) => removeChoice(flow, stepId, id))}
          />
        )}
      </div>
      <LocalizedText
        textKey={`choice.${stepId}.${id}.label`}
        path={`${path}.label`}
        text={label}
        label={t('stepPanel.labelNamed', { name })}
        heading={t('stepPanel.label')}
        look="text"
        limit={MAX_LABEL_CHARACTERS}
      />
      <div className={classes.target}>
        <span className={classes.leads} aria-hidden="true">
          {t('stepPanel.goTo')}
        </span>
        {'step' in goTo && <ShowStep id={goTo.step} />}
      </div>
      <StepPicker
        name={t('stepPanel.goToNamed', { name })}
        value={goTo}
        path={`${path}.goTo`}
        takesNew
        takesResume={isSide}
        readOnly={readOnly}
        onPick={(to) =>
          editor.edit('changeChoice', (flow) => leadWay(flow, { stepId, choiceId: id }, to, editor.makeKey))
        }
      />
      <ProblemsAt path={`${path}.goTo`} />
      <ConditionForm name={name} path={`${path}.when`} when={when} onChange={setWhen} />
    </fieldset>
  )
})

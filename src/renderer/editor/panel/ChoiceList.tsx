import { useCallback } from 'react'
import { moveChoice } from '../../../shared/flow/edit/editChoices.ts'
import { addWay, type WayTarget } from '../../../shared/flow/edit/leadWays.ts'
import type { Choice } from '../../../shared/flow/flow.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { DEFAULT_KEYS, signOf } from '../../ui/keys/keyMap.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { ChoiceCard } from './ChoiceCard.tsx'
import classes from './Fields.module.css'
import { Section } from './Section.tsx'
import { StepPicker } from './StepPicker.tsx'
import { useStepField } from './speechFields.ts'
import { useReorder } from './useReorder.ts'

const NONE: readonly Choice[] = []
const MOST = 50

/** The ways on from a step, in the order of their keys. */
export function ChoiceList({ stepId }: { readonly stepId: string }) {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const choices = useStepField(stepId, 'choices') ?? NONE
  const ends = useStepField(stepId, 'ends') === true
  const part = useStepField(stepId, 'part')
  const isSide = part === 'unwilling' || part === 'manager'
  const move = useCallback(
    (id: string, to: number) => editor.edit('moveChoice', (flow) => moveChoice(flow, stepId, id, to)),
    [editor, stepId],
  )
  const { moveBy, said } = useReorder(move)
  const add = (to: WayTarget) => editor.edit('addChoice', (flow) => addWay(flow, stepId, to, editor.makeKey))
  return (
    <Section title={t('stepPanel.choices')} path={`steps.${stepId}.choices`}>
      {ends && (
        <p className={classes.help}>
          <KeyCap sign={signOf(DEFAULT_KEYS['choice.1'])} readOut /> {t('stepPanel.callOver')}
        </p>
      )}
      {choices.length === 0 && !ends && <p className={classes.help}>{t('stepPanel.noChoices')}</p>}
      {choices.map((choice, index) => (
        <ChoiceCard
          key={choice.id}
          stepId={stepId}
          choice={choice}
          index={index}
          count={choices.length}
          ends={ends}
          isSide={isSide}
          onMove={moveBy}
        />
      ))}
      {!readOnly && choices.length < MOST && (
        <StepPicker
          name={t('stepPanel.addChoice')}
          placeholder={t('stepPanel.addChoice')}
          value={null}
          takesNew
          takesResume={isSide}
          readOnly={false}
          onPick={add}
        />
      )}
      <span role="status" className="visuallyHidden">
        {said}
      </span>
    </Section>
  )
}

import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import { isSidePath } from '../../../shared/flow/flowGraph.ts'
import { Badge } from '../../ui/Badge.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import classes from './StepCard.module.css'
import { StepProblemMark } from './StepProblemMark.tsx'
import { firstLine, writtenIn } from './stepLine.ts'
import type { StepCardData, StepNode } from './stepNodes.ts'
import { useStepLabel } from './useStepLabel.ts'

/** A step on the canvas, with the circles where ways begin and end. */
export const StepNodeView = memo(function StepNodeView({ id, data, selected }: NodeProps<StepNode>) {
  const { readOnly } = useEditorSession()
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectableStart={false} className={classes.target} />
      <StepCard id={id} data={data} selected={selected} />
      <Handle
        type="source"
        position={Position.Bottom}
        isConnectable={!readOnly}
        className={`source ${classes.source}`}
      />
    </>
  )
})

type StepCardProps = { readonly id: string; readonly data: StepCardData; readonly selected: boolean }

/** What is drawn of a step: not again while it is only moved. */
const StepCard = memo(function StepCard({ id, data, selected }: StepCardProps) {
  const { t, i18n } = useTexts()
  const { step, roles, mark, isLit } = data
  const line = firstLine(step, i18n.language)
  const label = useStepLabel(data, selected)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card on the canvas is no fieldset
    <div
      id={stepElementId(id)}
      role="group"
      aria-roledescription={t('plan.step')}
      aria-label={label}
      className={classes.card}
      data-selected={selected}
      data-lit={isLit}
      data-start={roles.includes('start')}
      data-end={roles.includes('end')}
      data-side={isSidePath(step)}
    >
      <span className={classes.roles}>
        {roles.map((role) => (
          <span key={role} className={classes.role}>
            {t(`plan.role.${role}`)}
          </span>
        ))}
      </span>
      {mark !== null && (
        <span className={classes.mark}>
          <Badge tone={mark.tone}>{mark.text}</Badge>
        </span>
      )}
      <span className={classes.head}>
        <strong className={classes.title}>{writtenIn(step.title, i18n.language)}</strong>
        <StepProblemMark stepId={id} />
      </span>
      <span className={line === '' ? classes.noLine : classes.line}>{line === '' ? t('plan.noLine') : line}</span>
    </div>
  )
})

/** The id of a card in the page. */
export function stepElementId(stepId: string): string {
  return `plan-step-${stepId}`
}

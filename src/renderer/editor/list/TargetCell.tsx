import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { leadChoice } from '../../../shared/flow/edit/editChoices.ts'
import type { Choice, Flow } from '../../../shared/flow/flow.ts'
import { isSidePath } from '../../../shared/flow/flowGraph.ts'
import { stepName } from '../../ui/problems/placeWords.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import type { CellHere } from './cellHere.ts'
import classes from './LineRow.module.css'
import { isTextRow, type ListRow } from './listRow.ts'

type TargetCellProps = {
  readonly row: ListRow
  readonly flow: Flow
  readonly label: string
  readonly isEditing: boolean
  readonly here: CellHere
  /** Done with writing, as the focus has gone elsewhere. */
  readonly onStop: () => void
  readonly onLeave: () => void
}

/** Where a choice leads: to a step, or back to where the call was left. */
export function TargetCell({ row, flow, label, isEditing, here, onStop, onLeave }: TargetCellProps) {
  const { t, i18n } = useTexts()
  const goTo = isTextRow(row) ? row.goTo : null
  if (goTo === null) return <td className={classes.target} {...here} />
  if (isEditing) {
    return (
      <td className={classes.target} data-editing="true">
        <TargetField row={row} flow={flow} goTo={goTo} label={label} onStop={onStop} onLeave={onLeave} />
      </td>
    )
  }
  const name = 'step' in goTo ? stepName({ t, language: i18n.language }, flow, goTo.step) : t('lines.back')
  return (
    <td className={classes.target} {...here}>
      <span aria-hidden="true">→ </span>
      {name}
    </td>
  )
}

/** Stands for the way back; no step has it as its id. */
const BACK = '/back'

type TargetFieldProps = Pick<TargetCellProps, 'row' | 'flow' | 'label' | 'onStop' | 'onLeave'> & {
  readonly goTo: Choice['goTo']
}

function TargetField({ row, flow, goTo, label, onStop, onLeave }: TargetFieldProps) {
  const { t, i18n } = useTexts()
  const { editor } = useEditorSession()
  const field = useRef<HTMLSelectElement>(null)
  const before = useRef(flow)
  useLayoutEffect(() => field.current?.focus(), [])
  const { spot } = row
  const step = flow.steps.find(({ id }) => spot.kind === 'step' && id === spot.id)
  const lead = (value: string) => {
    if (step === undefined || !isTextRow(row)) return
    const to: Choice['goTo'] = value === BACK ? { resume: true } : { step: value }
    editor.edit('changeChoice', (now) => leadChoice(now, step.id, row.ownId, to), row.id)
  }
  const onKeyDown = (press: KeyboardEvent) => {
    if (!['Escape', 'Enter', 'Tab'].includes(press.key)) return
    if (press.key === 'Escape') editor.edit('changeChoice', () => before.current, row.id)
    press.preventDefault()
    press.stopPropagation()
    onLeave()
  }
  return (
    <select
      ref={field}
      className={classes.field}
      aria-label={label}
      value={'step' in goTo ? goTo.step : BACK}
      onChange={({ target }) => lead(target.value)}
      onKeyDown={onKeyDown}
      // Where the window as a whole loses the focus, the field keeps its place.
      onBlur={({ target }) => target !== document.activeElement && onStop()}
    >
      {step !== undefined && (isSidePath(step) || 'resume' in goTo) && <option value={BACK}>{t('lines.back')}</option>}
      {'step' in goTo && !flow.steps.some(({ id }) => id === goTo.step) && (
        <option value={goTo.step}>{goTo.step}</option>
      )}
      {flow.steps.map(({ id }) => (
        <option key={id} value={id}>
          {stepName({ t, language: i18n.language }, flow, id)}
        </option>
      ))}
    </select>
  )
}

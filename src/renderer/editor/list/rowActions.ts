import { addChoice, moveChoice, removeChoice } from '../../../shared/flow/edit/editChoices.ts'
import { setEntry } from '../../../shared/flow/edit/editFlow.ts'
import { addStep, removeSteps, reorderStep } from '../../../shared/flow/edit/editSteps.ts'
import { markChecked } from '../../../shared/flow/edit/editTexts.ts'
import { addWording, moveWording, removeWording } from '../../../shared/flow/edit/editWordings.ts'
import type { MakeKey } from '../../../shared/flow/edit/makeId.ts'
import { pasteSteps } from '../../../shared/flow/edit/pasteSteps.ts'
import { setField } from '../../../shared/flow/edit/setField.ts'
import { changeSpeech, findSpeech } from '../../../shared/flow/edit/speechSpot.ts'
import { type Flow, MAX_STEPS, type Speech, type Step } from '../../../shared/flow/flow.ts'
import type { EditKind } from '../editKinds.ts'
import { staleLanguages } from './filterRows.ts'
import { isTextRow, type ListRow, spotRowId } from './listRow.ts'

/** What can be done with a row beside writing in it. */
export type RowAction =
  | 'markChecked'
  | 'addWording'
  | 'addChoice'
  | 'addHint'
  | 'addStep'
  | 'duplicate'
  | 'startHere'
  | 'moveUp'
  | 'moveDown'
  | 'remove'

/** What an action has made of the flow, what that edit is called, and the row to go to; null: the row is gone. */
export type RowEdit = { readonly flow: Flow; readonly kind: EditKind; readonly rowId: string | null }

/** The actions that make sense at a row, in the order of the menu. */
export function offerActions(flow: Flow, row: ListRow): readonly RowAction[] {
  const { spot, kind } = row
  const speech = findSpeech(flow, spot)
  const isStep = spot.kind === 'step'
  const wants: Readonly<Record<RowAction, boolean>> = {
    markChecked: staleLanguages(flow, row.id).length > 0,
    addWording: true,
    addChoice: isStep,
    addHint: spot.kind !== 'threat' && speech?.hint === undefined,
    addStep: isStep && flow.steps.length < MAX_STEPS,
    duplicate: kind === 'step' && flow.steps.length < MAX_STEPS,
    startHere: kind === 'step' && isStep && flow.entries.start !== spot.id,
    moveUp: canMove(flow, row, -1),
    moveDown: canMove(flow, row, 1),
    remove: kind === 'step' ? flow.steps.length > 1 : isTextRow(row),
  }
  return (Object.keys(wants) as RowAction[]).filter((action) => wants[action])
}

/** What "add" means at a row: one more of the same. */
export function sameKind({ kind, spot }: ListRow): RowAction {
  if (kind === 'step') return 'addStep'
  return kind === 'choice' && spot.kind === 'step' ? 'addChoice' : 'addWording'
}

/** How a new step is to be called, and where new ids come from. */
export type ActionEnds = { readonly newStep: string; readonly makeKey: MakeKey }

/** Does an action; null where there is nothing to do. */
export function doAction(flow: Flow, row: ListRow, action: RowAction, ends: ActionEnds): RowEdit | null {
  if (!offerActions(flow, row).includes(action)) return null
  switch (action) {
    case 'markChecked':
      return { flow: checked(flow, row.id), kind: 'markChecked', rowId: row.id }
    case 'addWording':
      return addedWording(flow, row, ends)
    case 'addHint':
      return addedHint(flow, row)
    case 'addChoice':
      return addedChoice(flow, row)
    case 'addStep':
      return addedStep(flow, row, ends)
    case 'duplicate':
      return duplicated(flow, row, ends)
    case 'startHere':
      return row.spot.kind === 'step'
        ? { flow: setEntry(flow, 'start', row.spot.id), kind: 'entries', rowId: row.id }
        : null
    case 'moveUp':
      return moved(flow, row, -1)
    case 'moveDown':
      return moved(flow, row, 1)
    case 'remove':
      return removed(flow, row)
  }
}

function checked(flow: Flow, key: string): Flow {
  return staleLanguages(flow, key).reduce((each, language) => markChecked(each, key, language), flow)
}

function addedWording(flow: Flow, { spot }: ListRow, { makeKey }: ActionEnds): RowEdit {
  const added = addWording(flow, spot, makeKey)
  const id = findSpeech(added, spot)?.wordings.at(-1)?.id ?? ''
  return { flow: added, kind: 'addWording', rowId: `wording.${id}.text` }
}

function addedHint(flow: Flow, { spot }: ListRow): RowEdit {
  const hint = Object.fromEntries(flow.languages.map((language) => [language, '']))
  const added = changeSpeech(flow, spot, (speech) => ({ ...speech, hint }))
  const prefix = spot.kind === 'threat' ? '' : `${spot.kind}.${spot.id}`
  return { flow: added, kind: 'changeSpeech', rowId: `${prefix}.hint` }
}

/** Leads to the step after this one until somebody chooses. */
function addedChoice(flow: Flow, { spot }: ListRow): RowEdit | null {
  const at = flow.steps.findIndex((step) => spot.kind === 'step' && step.id === spot.id)
  const step = flow.steps[at]
  const target = flow.steps[at + 1] ?? flow.steps[0]
  if (step === undefined || target === undefined) return null
  const added = addChoice(flow, step.id, { step: target.id })
  const id = added.steps[at]?.choices.at(-1)?.id ?? ''
  return { flow: added, kind: 'addChoice', rowId: `choice.${step.id}.${id}.label` }
}

function addedStep(flow: Flow, row: ListRow, { newStep, makeKey }: ActionEnds): RowEdit | null {
  const at = indexOf(flow, row)
  const part = flow.steps[at]?.part
  if (part === undefined) return null
  const added = addStep(flow, { title: newStep, part }, makeKey)
  const [id = ''] = added.stepIds
  return { flow: reorderStep(added.flow, id, at + 1), kind: 'addStep', rowId: spotRowId({ kind: 'step', id }) }
}

function duplicated(flow: Flow, row: ListRow, { makeKey }: ActionEnds): RowEdit | null {
  const at = indexOf(flow, row)
  const step = flow.steps[at]
  if (step === undefined) return null
  const pasted = pasteSteps(flow, [step], makeKey)
  const [id = ''] = pasted.stepIds
  return { flow: reorderStep(pasted.flow, id, at + 1), kind: 'pasteSteps', rowId: spotRowId({ kind: 'step', id }) }
}

function canMove(flow: Flow, row: ListRow, by: number): boolean {
  const siblings = siblingsOf(flow, row)
  const to = row.number - 1 + by
  return siblings > 1 && to >= 0 && to < siblings
}

function siblingsOf(flow: Flow, { kind, spot }: ListRow): number {
  if (kind === 'step') return flow.steps.length
  if (kind === 'wording') return findSpeech(flow, spot)?.wordings.length ?? 0
  return kind === 'choice' ? (stepOf(flow, spot)?.choices.length ?? 0) : 0
}

function moved(flow: Flow, row: ListRow, by: number): RowEdit | null {
  if (!isTextRow(row)) return null
  const { kind, spot, ownId, id: rowId } = row
  const to = row.number - 1 + by
  if (kind === 'step') return { flow: reorderStep(flow, ownId, to), kind: 'moveSteps', rowId }
  if (kind === 'wording') return { flow: moveWording(flow, spot, ownId, to), kind: 'moveWording', rowId }
  return spot.kind === 'step' ? { flow: moveChoice(flow, spot.id, ownId, to), kind: 'moveChoice', rowId } : null
}

function removed(flow: Flow, row: ListRow): RowEdit | null {
  if (!isTextRow(row)) return null
  const { kind, spot, ownId } = row
  switch (kind) {
    case 'step':
      return { flow: removeSteps(flow, new Set([ownId])), kind: 'removeSteps', rowId: null }
    case 'wording':
      return { flow: removeWording(flow, spot, ownId), kind: 'removeWording', rowId: null }
    case 'plain':
      return { flow: withoutPlain(flow, row), kind: 'changeWording', rowId: null }
    case 'hint':
      return {
        flow: changeSpeech(flow, spot, withoutHint),
        kind: 'changeSpeech',
        rowId: null,
      }
    case 'choice':
      return spot.kind === 'step'
        ? { flow: removeChoice(flow, spot.id, ownId), kind: 'removeChoice', rowId: null }
        : null
  }
}

function withoutHint<S extends Speech>({ hint: _, ...rest }: S): S {
  // The hint may be left out of every speech; the compiler cannot follow that through the rest.
  return rest as S
}

function withoutPlain(flow: Flow, { spot, ownId }: Extract<ListRow, { readonly ownId: string }>): Flow {
  return changeSpeech(flow, spot, (speech) => ({
    ...speech,
    wordings: speech.wordings.map((each) => (each.id === ownId ? setField(each, 'plain', undefined) : each)),
  }))
}

function indexOf(flow: Flow, { spot }: ListRow): number {
  return flow.steps.findIndex((step) => spot.kind === 'step' && step.id === spot.id)
}

function stepOf(flow: Flow, spot: ListRow['spot']): Step | undefined {
  return flow.steps.find((step) => spot.kind === 'step' && step.id === spot.id)
}

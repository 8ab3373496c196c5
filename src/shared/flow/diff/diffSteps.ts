import type { Choice, Flow, Step } from '../flow.ts'
import { change, changeOf, textChanges } from './change.ts'
import { diffLists } from './diffLists.ts'
import { diffSpeech } from './diffSpeech.ts'
import type { ChangeSpot, FlowChange } from './flowChange.ts'

/** What differs in the steps of the factual path. */
export function diffSteps(before: Flow, after: Flow): readonly FlowChange[] {
  const { added, removed, kept } = diffLists(before.steps, after.steps, ({ id }) => id)
  return [
    ...removed.map((step) => change(spotOf(step), 'stepRemoved', { before: titleOf(step) })),
    ...added.map((step) => change(spotOf(step), 'stepAdded', { after: titleOf(step) })),
    ...kept.flatMap(([was, now]) => (was === now ? [] : diffStep(was, now))),
  ]
}

function diffStep(before: Step, after: Step): readonly FlowChange[] {
  const spot = spotOf(after)
  return [
    ...textChanges(spot, 'title', [before.title, after.title]),
    ...changeOf(spot, 'part', before.part, after.part),
    ...diffSpeech(spot, before, after),
    ...changeOf(spot, 'captures', namesOf(before), namesOf(after)),
    ...diffChoices(spot, before.choices, after.choices),
    ...changeOf(spot, 'outcome', before.outcome, after.outcome),
    ...changeOf(spot, 'ends', before.ends, after.ends),
    ...changeOf(spot, 'note', before.trainerNote ?? '', after.trainerNote ?? ''),
  ]
}

function diffChoices(spot: ChangeSpot, before: readonly Choice[], after: readonly Choice[]): readonly FlowChange[] {
  const { added, removed, kept, isReordered } = diffLists(before, after, ({ id }) => id)
  return [
    ...removed.map(({ id, goTo }) => change(spot, 'choiceRemoved', { subject: id, before: targetOf(goTo) })),
    ...kept.flatMap(([was, now]) => diffChoice(spot, was, now)),
    ...added.map(({ id, goTo }) => change(spot, 'choiceAdded', { subject: id, after: targetOf(goTo) })),
    ...(isReordered ? [change(spot, 'choiceOrder')] : []),
  ]
}

function diffChoice(spot: ChangeSpot, before: Choice, after: Choice): readonly FlowChange[] {
  return [
    ...textChanges(spot, 'choiceLabel', [before.label, after.label], after.id),
    ...changeOf(spot, 'choiceTarget', targetOf(before.goTo), targetOf(after.goTo), after.id),
    ...changeOf(spot, 'condition', conditionOf(before), conditionOf(after), after.id),
  ]
}

/** The step a choice leads to; nothing where it leads back. */
function targetOf(goTo: Choice['goTo']): string | undefined {
  return 'step' in goTo ? goTo.step : undefined
}

function conditionOf({ when }: Choice): string | undefined {
  return when === undefined ? undefined : JSON.stringify(when)
}

function namesOf({ captures = [] }: Step): string {
  return captures.join(', ')
}

function titleOf({ title }: Step): string | undefined {
  return Object.values(title).find((each) => each !== '')
}

function spotOf({ id }: Step): ChangeSpot {
  return { kind: 'step', id }
}

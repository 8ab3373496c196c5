import type { Speech, Wording } from '../flow.ts'
import { change, changeOf, textChanges } from './change.ts'
import { diffLists } from './diffLists.ts'
import type { ChangeSpot, FlowChange } from './flowChange.ts'

/** What differs in what is said at a spot. */
export function diffSpeech(spot: ChangeSpot, before: Speech, after: Speech): readonly FlowChange[] {
  if (before === after) return []
  return [
    ...textChanges(spot, 'hint', [before.hint, after.hint]),
    ...changeOf(spot, 'pause', before.pauseSeconds, after.pauseSeconds),
    ...diffWordings(spot, before.wordings, after.wordings),
  ]
}

/** What differs in the wordings of a spot. */
export function diffWordings(
  spot: ChangeSpot,
  before: readonly Wording[],
  after: readonly Wording[],
): readonly FlowChange[] {
  const { added, removed, kept, isReordered } = diffLists(before, after, ({ id }) => id)
  return [
    ...removed.map(({ id, text }) => change(spot, 'wordingRemoved', { subject: id, before: firstOf(text) })),
    ...kept.flatMap(([was, now]) => diffWording(spot, was, now)),
    ...added.map(({ id, text }) => change(spot, 'wordingAdded', { subject: id, after: firstOf(text) })),
    ...(isReordered ? [change(spot, 'wordingOrder')] : []),
  ]
}

function diffWording(spot: ChangeSpot, before: Wording, after: Wording): readonly FlowChange[] {
  return [
    ...textChanges(spot, 'wordingText', [before.text, after.text], after.id),
    ...textChanges(spot, 'plainText', [before.plain, after.plain], after.id),
    ...changeOf(spot, 'tone', before.tone, after.tone, after.id),
  ]
}

function firstOf(text: Wording['text']): string | undefined {
  return Object.values(text).find((each) => each !== '')
}

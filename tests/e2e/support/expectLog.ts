import { expect } from '@playwright/test'
import { summarise } from '../../../src/shared/call/callSummary.ts'
import { type CallOnDisk, stateOnDisk } from '../../support/storedCall.ts'
import type { NumberedEvent } from './acknowledged.ts'
import { listUnpressed } from './killPlan.ts'

/** What is known around a kill: the log before and after it, what the screen was told, and the keys that were sent. */
type AroundKill = {
  readonly before: readonly CallOnDisk[]
  readonly after: readonly CallOnDisk[]
  readonly taken: readonly NumberedEvent[]
  readonly keys: readonly string[]
}

/** Expects that a kill took nothing from the log and put nothing into it. */
export function expectWholeLog({ before, after, taken, keys }: AroundKill): void {
  for (const call of after) expectWholeCall(call)
  const known = numberEvents(before)
  const stored = numberEvents(after)
  expect(stored.slice(0, known.length), 'what was on disk is there unchanged').toEqual(known)
  const byNumber = new Map(stored.map((each) => [numberOf(each), each]))
  expect(
    taken.map((each) => byNumber.get(numberOf(each)) ?? null),
    'every acknowledged event is on disk, as it was and where it was',
  ).toEqual(taken)
  const added = stored.slice(known.length).map(({ event }) => event)
  expect(listUnpressed(added, keys), 'every event is one key, in the order of the keys').toEqual([])
}

/** The events of calls in the order of the log. */
export function numberEvents(calls: readonly CallOnDisk[]): readonly NumberedEvent[] {
  return calls.flatMap(({ call: { callId }, events, seqs }) =>
    events.map((event, index) => ({ callId, seq: seqs[index] ?? -1, event })),
  )
}

function numberOf({ callId, seq }: NumberedEvent): string {
  return `${callId}:${seq}`
}

/** No gap, no double, and the row of the call says what its events say: closed only by one `wrapUp.saved`, the last. */
function expectWholeCall(stored: CallOnDisk): void {
  const { call, events, seqs, script } = stored
  expect(seqs).toEqual(events.map((_, index) => index))
  expect(call.summary).toEqual(summarise(script, stateOnDisk(stored)))
  const savedAt = events.flatMap(({ type }, index) => (type === 'wrapUp.saved' ? [index] : []))
  expect(savedAt).toEqual(call.endedAtMs === null ? [] : [events.length - 1])
}

import type { CallListItem } from '../../shared/ipc/answers.ts'
import type { StoredCall } from '../store/callStore.ts'
import { type LiveCall, stateOf } from './liveCall.ts'
import { projectCall, referencesOf } from './projectCall.ts'

/** A stored call as a line of a list. */
export function toListItem({ callId, startedAtMs, endedAtMs, summary, references }: StoredCall): CallListItem {
  const { callerName, reference } = references
  return { ...summary, callId, startedAtMs, endedAtMs, callerName, reference }
}

/** Lines of a list, newest first: what is held in memory knows more than the file while saving fails. */
export function listItems(stored: readonly StoredCall[], live: readonly LiveCall[]): readonly CallListItem[] {
  const items = new Map(stored.map((call) => [call.callId, toListItem(call)]))
  for (const call of live) items.set(call.callId, liveItem(call))
  return [...items.values()].sort((a, b) => b.startedAtMs - a.startedAtMs)
}

function liveItem(call: LiveCall): CallListItem {
  const { callId, startedAtMs } = call
  const { callerName, reference } = referencesOf(stateOf(call))
  const { summary, endedAtMs } = projectCall(call)
  return { ...summary, callId, startedAtMs, endedAtMs, callerName, reference }
}

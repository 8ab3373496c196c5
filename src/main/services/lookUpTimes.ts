import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { StepTimes } from '../../shared/ipc/reviews/answers.ts'
import { ok, type Result } from '../../shared/result.ts'
import { immediately } from '../db/immediately.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import { insertLookUp } from '../store/lookUpStore.ts'
import type { AppParts } from './appParts.ts'
import { findReadable, maySeeTimes } from './readableCall.ts'
import type { TakeUpProblem } from './resumeStoredCall.ts'

/** Gives the times of a call's steps, and keeps who wanted them and why. Who gets them anyway, or nothing, leaves no trace. */
export function lookUpTimes(
  parts: AppParts,
  { callId, reason }: { readonly callId: CallId; readonly reason: string },
): Result<StepTimes, DatabaseFault | TakeUpProblem> {
  const found = findReadable(parts, callId)
  if (!found.ok) return found
  const { db, about, reader, by } = found.value
  return immediately(db, () => {
    const times = listCallEvents(db, callId).map(({ atMs }) => atMs)
    const isErased = times.every((atMs) => atMs === null)
    if (!isErased && !maySeeTimes(reader, about)) insertLookUp(db, { lookUpId: parts.newId(), callId, reason }, by)
    return ok({ times })
  })
}

import type { CallEvent } from '../../shared/call/callEvent.ts'
import type { FlowVersionId } from '../../shared/ids.ts'
import { countFigures } from '../../shared/review/countFigures.ts'
import { incidentReason } from '../../shared/review/incident.ts'
import { spokenOf } from '../../shared/review/spoken.ts'
import { wallTime } from '../../shared/review/wallTime.ts'
import type { WriteDb } from '../db/database.ts'
import { saveSpoken } from '../store/callStore.ts'
import { openComplaint } from '../store/complaintStore.ts'
import { openIncident } from '../store/incidentStore.ts'
import { addToRollups, type DayFigures } from '../store/rollupStore.ts'
import { addToSearch } from '../store/searchStore.ts'
import { type LiveCall, stateOf } from './liveCall.ts'
import { projectCall } from './projectCall.ts'
import { tellOfComplaint } from './tellOfComplaint.ts'

/**
 * What a call leaves on the supervisor's desk when it is closed: its incident, its complaint and the message about it,
 * its text in the search, its share of the figures, and in its row what the lists behind these find it by. Runs in the
 * transaction that writes `wrapUp.saved`, after its events.
 */
export function putOnDesk(db: WriteDb, call: LiveCall): void {
  addToRollups(db, leaveOnDesk(db, call))
  addToSearch(db, call.callId)
  if (call.summary.complaint) tellOfComplaint(db, call.callId, call.lastAtMs)
}

/** As `putOnDesk`, for a generated call: nobody is told, and its text and figures are the caller's to add. */
export function leaveOnDesk(db: WriteDb, call: LiveCall): DayFigures {
  const { callId, startedAtMs, summary } = call
  const reason = incidentReason(summary, stateOf(call))
  if (reason !== null) openIncident(db, callId, reason, startedAtMs)
  if (summary.complaint) openComplaint(db, callId, startedAtMs)
  const figures = figuresOf(call)
  saveSpoken(db, callId, spokenOf(figures.counted))
  return figures
}

/** What a closed call adds to the figures of its day. */
function figuresOf(call: LiveCall): DayFigures {
  const endedAtMs = projectCall(call).endedAtMs ?? call.startedAtMs
  const events = call.events.map(({ event }) => event)
  return dayFigures({ ...call, events, endedAtMs, flowVersionId: call.script.flowVersionId })
}

/** A closed call with its times, from memory or from a replay. */
type Closed = Pick<LiveCall, 'rules' | 'progress' | 'startedAtMs'> & {
  readonly events: readonly CallEvent[]
  readonly endedAtMs: number
  readonly flowVersionId: FlowVersionId
}

/** As `figuresOf`, for a call that was replayed. */
export function dayFigures({ rules, events, progress, startedAtMs, endedAtMs, flowVersionId }: Closed): DayFigures {
  const began = wallTime(startedAtMs)
  const seconds = Math.round((endedAtMs - startedAtMs) / 1000)
  return { day: began.day, flowVersionId, counted: countFigures({ script: rules, events, progress, began, seconds }) }
}

import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { IncidentDetail } from '../../shared/ipc/incidents/answers.ts'
import { fail, type Result } from '../../shared/result.ts'
import { type MeasureProblem, type TakenKind, takeMeasure } from '../../shared/review/incidentMeasure.ts'
import { immediately } from '../db/immediately.ts'
import { findIncident, insertMeasure, saveIncidentProgress } from '../store/incidentStore.ts'
import type { AppParts } from './appParts.ts'
import { type GetIncidentProblem, getIncident } from './getIncident.ts'

/** A measure that somebody takes. */
type MeasureToTake = { readonly callId: CallId; readonly kind: TakenKind; readonly note: string }

/** Logs what was done about an incident, and keeps what follows from it, in one transaction. Answers the incident then. */
export function addMeasure(
  parts: AppParts,
  { callId, kind, note }: MeasureToTake,
): Result<IncidentDetail, DatabaseFault | MeasureProblem | GetIncidentProblem> {
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  const atMs = parts.clock.nowMs()
  const taken = immediately(db, () => {
    const incident = findIncident(db, callId)
    if (incident === null) return fail('noSuchIncident')
    const { status, answeredAtMs, closedAtMs } = incident
    const next = takeMeasure({ status, answeredAtMs, closedAtMs }, { kind, takenAtMs: atMs })
    if (!next.ok) return next
    const by = { deviceId: profile.deviceId, personId: profile.person.id, atMs }
    insertMeasure(db, { measureId: parts.newId(), callId, kind, note }, by)
    saveIncidentProgress(db, callId, next.value)
    return next
  })
  return taken.ok ? getIncident(parts, callId) : taken
}

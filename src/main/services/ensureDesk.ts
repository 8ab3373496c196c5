import { replay } from '../../shared/call/replay.ts'
import { incidentReason } from '../../shared/review/incident.ts'
import type { WriteDb } from '../db/database.ts'
import { immediately } from '../db/immediately.ts'
import { prepared } from '../db/prepared.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import { eachCall } from '../store/callQueries.ts'
import type { StoredCall } from '../store/callStore.ts'
import { openComplaint } from '../store/complaintStore.ts'
import { openIncident } from '../store/incidentStore.ts'
import { addToSearch } from '../store/searchStore.ts'
import { rebuildRollups } from './recountFigures.ts'
import { checkRulesOnce, type RulesFor } from './verifyCall.ts'

/** Calls closed before there was a desk leave nothing on it. */
const LACKS_DESK = `
  SELECT EXISTS (SELECT 1 FROM calls WHERE ended_at_ms IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM rollups) AS lacks`

/** Puts the calls of a file from before the desk on it, once. */
export function ensureDesk(db: WriteDb): void {
  if (prepared<{ lacks: number }>(db, LACKS_DESK).get()?.lacks !== 1) return
  immediately(db, () => {
    const rulesFor = checkRulesOnce(db)
    for (const call of eachCall(db)) if (call.endedAtMs !== null) putStoredOnDesk(db, call, rulesFor)
    rebuildRollups(db)
  })
}

function putStoredOnDesk(db: WriteDb, call: StoredCall, rulesFor: RulesFor): void {
  const { callId, startedAtMs, summary } = call
  const events = listCallEvents(db, callId).map(({ event }) => event)
  const replayed = replay(rulesFor(call).rules, events)
  if (!replayed.ok) return
  const reason = incidentReason(summary, replayed.value.now)
  if (reason !== null) openIncident(db, callId, reason, startedAtMs)
  if (summary.complaint) openComplaint(db, callId, startedAtMs)
  addToSearch(db, callId)
}

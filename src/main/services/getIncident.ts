import { SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../shared/call/callState.ts'
import { listStandingEvents } from '../../shared/call/listStandingEvents.ts'
import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault, LoggedEvent } from '../../shared/ipc/answers.ts'
import type { HeardWords, IncidentDetail } from '../../shared/ipc/incidents/answers.ts'
import { fail, type Result } from '../../shared/result.ts'
import type { ReadDb } from '../db/database.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import { findCall } from '../store/callQueries.ts'
import type { StoredCall } from '../store/callStore.ts'
import { findIncident, listMeasures, type StoredIncident } from '../store/incidentStore.ts'
import { findPersonName } from '../store/personStore.ts'
import type { AppParts } from './appParts.ts'
import { readCallScript } from './readCallScript.ts'
import { tryReading } from './tryReading.ts'

/** Why an incident cannot be shown. */
export type GetIncidentProblem = 'noSuchIncident' | 'corrupted'

/** One incident with its measures and the words as they were heard. */
export function getIncident(
  { database, log }: AppParts,
  callId: CallId,
): Result<IncidentDetail, DatabaseFault | GetIncidentProblem> {
  const opened = database.use()
  if (!opened.ok) return opened
  const { db } = opened.value
  const [call, incident] = [findCall(db, callId), findIncident(db, callId)]
  if (call === null || incident === null) return fail('noSuchIncident')
  return tryReading(log, callId, () => detailOf(db, call, incident))
}

function detailOf(db: ReadDb, call: StoredCall, incident: StoredIncident): IncidentDetail {
  const { callId, startedAtMs, endedAtMs, personId, references, summary } = call
  const { callerName, reference } = references
  const { flow, flowVersionNumber, policyVersionNumber } = readCallScript(db, call)
  return {
    item: { ...incident, callId, startedAtMs, callerName, reference },
    agentName: personId === null ? null : findPersonName(db, personId),
    outcome: summary.outcome,
    endedAtMs,
    ...wordsIn(listCallEvents(db, callId)),
    flowName: flow.name,
    flowVersionNumber,
    policyVersionNumber,
    measures: listMeasures(db, callId),
  }
}

/** The words that were noted and not taken back, in the order in which they fell. */
function wordsIn(logged: readonly LoggedEvent[]): Pick<IncidentDetail, 'words' | 'wordsErased'> {
  const words: HeardWords[] = []
  let wordsErased = false
  for (const { seq, event } of listStandingEvents(logged.map(({ event: each }) => each))) {
    if (event.type !== 'agent.captured') continue
    if (event.name !== WORDS_HEARD && event.name !== SEVERE_WORDS_HEARD) continue
    if (logged[seq]?.redacted) wordsErased = true
    else if (event.value !== '') words.push({ seq, words: event.value })
  }
  return { words, wordsErased }
}

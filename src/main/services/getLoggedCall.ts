import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault, LoggedCall, LoggedEvent } from '../../shared/ipc/answers.ts'
import type { CallFile } from '../../shared/ipc/reviews/answers.ts'
import { may, mayRead } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { listCommitmentStates } from '../store/callDetailStore.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import type { AppParts } from './appParts.ts'
import { listItems, toListItem } from './listItems.ts'
import type { LiveCall } from './liveCall.ts'
import { type AboutCall, findReadable, maySeeTimes, type ReadableCall } from './readableCall.ts'
import { readCallScript } from './readCallScript.ts'
import type { TakeUpProblem } from './resumeStoredCall.ts'
import { lookUpsFor, reviewsFor } from './reviewsFor.ts'
import { tryReading } from './tryReading.ts'

/** A whole call for reading: from memory while it goes on, else from the log; with what lies beside it. */
export function getLoggedCall(parts: AppParts, callId: CallId): Result<CallFile, DatabaseFault | TakeUpProblem> {
  const live = parts.liveCalls.find(callId)
  if (live !== null) return getLive(parts, live)
  const found = findReadable(parts, callId)
  if (!found.ok) return found
  const { db, call, about, reader } = found.value
  return tryReading(parts.log, callId, () => {
    // One that was opened by hand is an incident too.
    const item = { ...toListItem(call), incident: about.isIncident }
    const logged = { item, events: listCallEvents(db, callId), script: readCallScript(db, call) }
    return { ...logged, ...forReader(reader, about, logged.events), ...besideCall(found.value) }
  })
}

function getLive(parts: AppParts, live: LiveCall): Result<CallFile, TakeUpProblem> {
  const reader = parts.database.findProfile()?.person
  if (reader === undefined || !mayRead(reader, live)) return fail('notAllowed')
  const logged = fromMemory(live)
  const about = { personId: live.personId, isIncident: live.summary.incident }
  const found = findReadable(parts, live.callId)
  const beside = found.ok ? besideCall(found.value) : { commitments: [], reviews: [], lookUps: [] }
  return ok({ ...logged, ...forReader(reader, about, logged.events), ...beside })
}

function fromMemory(call: LiveCall): LoggedCall {
  const events = call.events.map(({ event, atMs }, seq): LoggedEvent => ({ seq, atMs, event, redacted: false }))
  const [item] = listItems([], [call])
  if (item === undefined) throw new Error(`call ${call.callId} has no line`)
  return { item, events, script: call.script }
}

/** SECURITY: times that are not for the reader do not leave main. Where all are erased, that is what she sees. */
function forReader(reader: Person, about: AboutCall, events: readonly LoggedEvent[]) {
  const isShown = maySeeTimes(reader, about) || events.every(({ atMs }) => atMs === null)
  return {
    events: isShown ? events : events.map((each) => ({ ...each, atMs: null })),
    times: isShown ? ('shown' as const) : ('withheld' as const),
    isOwn: about.personId === reader.id,
    mayReview: may(reader, 'calls.review'),
    hasAgent: about.personId !== null,
  }
}

function besideCall({ db, call, reader }: ReadableCall) {
  return {
    commitments: listCommitmentStates(db, call.callId),
    reviews: reviewsFor(db, call, reader),
    lookUps: lookUpsFor(db, call, reader),
  }
}

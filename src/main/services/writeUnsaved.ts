import { splitEvent } from '../../shared/call/erasable.ts'
import type { DeviceId } from '../../shared/ids.ts'
import type { WriteDb } from '../db/database.ts'
import { insertCauses, insertCommitments, saveReferences } from '../store/callDetailStore.ts'
import { insertCallEvent, insertCallEvents } from '../store/callEventStore.ts'
import { type CallOrigin, type CallProjection, insertCall, updateCall } from '../store/callStore.ts'
import { takeCallSequence } from '../store/deviceStore.ts'
import { hasFlowVersion, insertFlowVersion } from '../store/flowVersionStore.ts'
import { hasPolicyVersion, insertPolicyVersion } from '../store/policyVersionStore.ts'
import type { DayFigures } from '../store/rollupStore.ts'
import { addTextsToSearch } from '../store/searchStore.ts'
import { type LiveCall, stateOf } from './liveCall.ts'
import { isSameSummary, projectCall, referencesOf } from './projectCall.ts'
import { leaveOnDesk, putOnDesk } from './putOnDesk.ts'

/** Captures are set by these; only then can the references of a call have changed. */
const MAY_CHANGE_REFERENCES: ReadonlySet<string> = new Set(['call.started', 'agent.captured', 'agent.wentBack'])

/** Writes what of a call is not on disk yet, in order, with its projection. Runs inside the caller's transaction. */
export function writeUnsaved(db: WriteDb, deviceId: DeviceId, call: LiveCall): void {
  if (call.events.length === call.savedCount) return
  if (call.savedCount === 0) addCall(db, deviceId, call, projectCall(call))
  else if (hasNewSummary(call)) updateCall(db, call.callId, projectCall(call))
  writeDetails(db, call)
  if (stateOf(call).wrapUp !== null) putOnDesk(db, call)
}

/** As `writeUnsaved`, for a whole closed call made by the data generator. Answers its figures, which are not added yet. */
export function writeGenerated(
  db: WriteDb,
  call: LiveCall,
  origin: Pick<CallOrigin, 'deviceId' | 'sequence'>,
): DayFigures {
  insertCall(db, headOf(call), projectCall(call), { ...origin, generated: true })
  writeDetails(db, call)
  addTextsToSearch(db, call.callId, textsOf(call))
  return leaveOnDesk(db, call)
}

/** As the store lists them: reading them back would take as long as writing them. */
function textsOf({ events }: LiveCall): readonly string[] {
  return events.flatMap(({ event }) => {
    const texts = Object.entries(splitEvent(event).erasable).filter(([, value]) => value !== '')
    return texts.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
  })
}

/** Writes the events that are not on disk yet, and what follows from them beside the row of the call. */
function writeDetails(db: WriteDb, call: LiveCall): void {
  const unsaved = call.events.slice(call.savedCount)
  const [only, ...more] = unsaved
  if (only !== undefined && more.length === 0) insertCallEvent(db, call.callId, { seq: call.savedCount, ...only })
  else
    insertCallEvents(
      db,
      call.callId,
      unsaved.map((logged, index) => ({ seq: call.savedCount + index, ...logged })),
    )
  if (unsaved.some(({ event }) => MAY_CHANGE_REFERENCES.has(event.type))) {
    saveReferences(db, call.callId, referencesOf(stateOf(call)))
  }
  const { wrapUp } = stateOf(call)
  if (wrapUp === null) return
  insertCauses(db, call.callId, wrapUp.causes)
  insertCommitments(db, call.callId, wrapUp.commitments)
}

/** Most events change nothing that lists show; then the row stays, which makes the commit shorter by a third of its pages. */
function hasNewSummary({ summary, savedSummary }: LiveCall): boolean {
  return savedSummary === null || !isSameSummary(summary, savedSummary)
}

function addCall(db: WriteDb, deviceId: DeviceId, call: LiveCall, projection: CallProjection): void {
  ensureVersions(db, deviceId, call)
  insertCall(db, headOf(call), projection, { deviceId, sequence: takeCallSequence(db, deviceId), generated: false })
}

/** A file that was lost is replaced by a new one: it may not know the versions that a call began under. */
function ensureVersions(db: WriteDb, deviceId: DeviceId, { script, startedAtMs }: LiveCall): void {
  const by = { deviceId, atMs: startedAtMs }
  if (!hasFlowVersion(db, script.flowVersionId)) {
    const { flowVersionId: id, flowVersionNumber: number, flow } = script
    insertFlowVersion(db, { id, flowId: flow.id, number, source: 'team', flow }, by)
  }
  if (!hasPolicyVersion(db, script.policyVersionId)) {
    const { policyVersionId: id, policyVersionNumber: number, policy } = script
    insertPolicyVersion(db, { id, number, policy }, by)
  }
}

function headOf({ callId, personId, script, appVersion, startedAtMs }: LiveCall) {
  const { flowVersionId, policyVersionId } = script
  return { callId, personId, flowVersionId, policyVersionId, appVersion, startedAtMs }
}

import type { Commitment } from '../../shared/call/outcome.ts'
import type { CallId } from '../../shared/ids.ts'
import type { CommitmentState } from '../../shared/ipc/reviews/answers.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import type { CallReferences } from './callStore.ts'

/** A commitment without what was promised: that is free text and lies with its event. */
export type StoredCommitment = Omit<Commitment, 'what'>

type StateRow = { status: CommitmentState['status']; due_at_ms: number | null; assigned_to: string | null }

const LIST_CAUSES = 'SELECT cause FROM call_causes WHERE call_id = ? ORDER BY position'
const INSERT_CAUSE = 'INSERT INTO call_causes (call_id, position, cause) VALUES (?, ?, ?)'
const LIST_COMMITMENTS = 'SELECT owner, due_at_ms FROM commitments WHERE call_id = ? ORDER BY position'
const LIST_STATES = `
  SELECT status, coalesce(moved_to_ms, due_at_ms) AS due_at_ms, assigned_to
  FROM commitments WHERE call_id = ? ORDER BY position`
const INSERT_COMMITMENT = 'INSERT INTO commitments (call_id, position, owner, due_at_ms) VALUES (?, ?, ?, ?)'
const SAVE_REFERENCES = `
  INSERT INTO call_references (call_id, caller_name, caller_number, reference) VALUES (?, ?, ?, ?)
  ON CONFLICT (call_id) DO UPDATE SET
    caller_name = excluded.caller_name, caller_number = excluded.caller_number, reference = excluded.reference`

/** The causes of a call, in the order in which the agent named them. */
export function listCauses(db: ReadDb, callId: CallId): readonly string[] {
  return prepared<{ cause: string }>(db, LIST_CAUSES)
    .all(toBytes(callId))
    .map(({ cause }) => cause)
}

/** Stores the causes of a call that is being closed. */
export function insertCauses(db: WriteDb, callId: CallId, causes: readonly string[]): void {
  for (const [position, cause] of causes.entries()) changeOne(db, INSERT_CAUSE, toBytes(callId), position, cause)
}

/** What was promised in a call, by whom and until when. */
export function listCommitments(db: ReadDb, callId: CallId): readonly StoredCommitment[] {
  return prepared<{ owner: Commitment['owner']; due_at_ms: number | null }>(db, LIST_COMMITMENTS)
    .all(toBytes(callId))
    .map(({ owner, due_at_ms }) => ({ owner, dueAtMs: due_at_ms }))
}

/** What became of each commitment of a call, in the order in which they were agreed. */
export function listCommitmentStates(db: ReadDb, callId: CallId): readonly CommitmentState[] {
  return prepared<StateRow>(db, LIST_STATES)
    .all(toBytes(callId))
    .map(({ status, due_at_ms, assigned_to }) => ({ status, dueAtMs: due_at_ms, assignedTo: assigned_to }))
}

/** Stores the commitments of a call that is being closed. */
export function insertCommitments(db: WriteDb, callId: CallId, commitments: readonly StoredCommitment[]): void {
  for (const [position, { owner, dueAtMs }] of commitments.entries()) {
    changeOne(db, INSERT_COMMITMENT, toBytes(callId), position, owner, dueAtMs)
  }
}

/** Stores what links a call to its caller. */
export function saveReferences(db: WriteDb, callId: CallId, references: CallReferences): void {
  const { callerName, callerNumber, reference } = references
  changeOne(db, SAVE_REFERENCES, toBytes(callId), callerName, callerNumber, reference)
}

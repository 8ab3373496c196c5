import type { CallId } from '../../shared/ids.ts'
import type { Unsent } from '../../shared/ipc/complaints/answers.ts'
import { DELIVERY_PROBLEMS, type DeliveryProblem } from '../../shared/webhook/webhook.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'

/** What is to be told. `withDetails` says what the team allowed when it was made; the words themselves stay with the call. */
export type OutboxMessage = { readonly messageId: string; readonly callId: CallId; readonly withDetails: boolean }

/** A message whose time has come, and how often it was tried. */
export type DueMessage = OutboxMessage & { readonly attempts: number }

type DueRow = { message_id: Uint8Array; call_id: Uint8Array; with_details: number; attempts: number }

const KIND = 'complaint.opened'
/** A call that is written again, into a file that was put back, tells nothing twice. */
const INSERT = `
  INSERT INTO outbox (message_id, call_id, kind, body, state, attempts, next_at_ms, made_at_ms)
  VALUES (?, ?, '${KIND}', ?, 'waiting', 0, ?, ?) ON CONFLICT (message_id) DO NOTHING`
const FIND_DUE = `
  SELECT message_id, call_id, body ->> 'withDetails' AS with_details, attempts
  FROM outbox WHERE state = 'waiting' AND next_at_ms <= ? ORDER BY next_at_ms LIMIT 1`
const SETTLE = 'UPDATE outbox SET state = ?, attempts = ?, next_at_ms = ?, last_problem = ? WHERE message_id = ?'
const COUNT = `
  SELECT count(*) FILTER (WHERE state = 'failed') AS failed, count(*) FILTER (WHERE state = 'waiting') AS retrying,
    (SELECT last_problem FROM outbox WHERE state <> 'sent' AND last_problem IS NOT NULL
     ORDER BY made_at_ms DESC LIMIT 1) AS problem
  FROM outbox WHERE state = 'failed' OR (state = 'waiting' AND attempts > 0)`
const AGAIN = `
  UPDATE outbox SET state = 'waiting', attempts = 0, next_at_ms = ?
  WHERE state = 'failed' OR (state = 'waiting' AND attempts > 0)`
const DISCARD = "DELETE FROM outbox WHERE state <> 'sent'"

/** Puts a message where the sender finds it. */
export function insertMessage(db: WriteDb, { messageId, callId, withDetails }: OutboxMessage, madeAtMs: number): void {
  const body = JSON.stringify({ withDetails })
  prepared(db, INSERT).run(toBytes(messageId), toBytes(callId), body, madeAtMs, madeAtMs)
}

/** The message that waits longest for its turn at a time; null where none does. */
export function findDueMessage(db: ReadDb, nowMs: number): DueMessage | null {
  const row = prepared<DueRow>(db, FIND_DUE).get(nowMs)
  if (row === undefined) return null
  return {
    messageId: fromBytes(row.message_id),
    callId: fromBytes<CallId>(row.call_id),
    withDetails: row.with_details === 1,
    attempts: row.attempts,
  }
}

/** What became of an attempt. */
export type Settled = {
  readonly state: 'waiting' | 'sent' | 'failed'
  readonly attempts: number
  readonly nextAtMs: number
  readonly problem: DeliveryProblem | null
}

/** Notes what became of an attempt. A message that was discarded meanwhile stays so. */
export function settleMessage(db: WriteDb, messageId: string, settled: Settled): void {
  const { state, attempts, nextAtMs, problem } = settled
  prepared(db, SETTLE).run(state, attempts, nextAtMs, problem, toBytes(messageId))
}

/** How many messages did not arrive. */
export function countUnsent(db: ReadDb): Unsent {
  const row = prepared<{ failed: number; retrying: number; problem: string | null }>(db, COUNT).get()
  const lastProblem = DELIVERY_PROBLEMS.find((each) => each === row?.problem) ?? null
  return { failed: row?.failed ?? 0, retrying: row?.retrying ?? 0, lastProblem }
}

/** Has every message that did not arrive tried again from the beginning. */
export function sendUnsentAgain(db: WriteDb, nowMs: number): void {
  prepared(db, AGAIN).run(nowMs)
}

/** Forgets every message that did not arrive yet. */
export function discardUnsent(db: WriteDb): void {
  prepared(db, DISCARD).run()
}

import type { CallEvent } from '../../shared/call/callEvent.ts'
import { joinEvent, splitEvent } from '../../shared/call/erasable.ts'
import type { CallId } from '../../shared/ids.ts'
import type { LoggedEvent } from '../../shared/ipc/answers.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { changeOne, insertRows, prepared } from '../db/prepared.ts'

type EventRow = { seq: number; type: string; payload: string; text_count: number; at_ms: number | null }
type TextRow = { seq: number; field: string; value: string }

/** An event with the number and time it was logged under; the time is null once it is erased. */
export type EventToLog = { readonly seq: number; readonly atMs: number | null; readonly event: CallEvent }

const INSERT = 'INSERT INTO call_events (call_id, seq, type, payload, text_count) VALUES'
const INSERT_TEXT = 'INSERT INTO call_event_texts (call_id, seq, field, value) VALUES'
const INSERT_TIME = 'INSERT INTO call_event_times (call_id, seq, at_ms) VALUES'
const INSERT_ONE = `${INSERT} (?, ?, ?, ?, ?)`
const INSERT_ONE_TEXT = `${INSERT_TEXT} (?, ?, ?, ?)`
const INSERT_ONE_TIME = `${INSERT_TIME} (?, ?, ?)`
const LIST = `
  SELECT e.seq, e.type, e.payload, e.text_count, t.at_ms
  FROM call_events e LEFT JOIN call_event_times t ON t.call_id = e.call_id AND t.seq = e.seq
  WHERE e.call_id = ? ORDER BY e.seq`
const LIST_TEXTS = 'SELECT seq, field, value FROM call_event_texts WHERE call_id = ? ORDER BY seq, field'
const COUNT = 'SELECT count(*) AS count FROM call_events WHERE call_id = ?'

/** Logs an event: the part that stays, and beside it what can be erased. An agent waits for this one. */
export function insertCallEvent(db: WriteDb, callId: CallId, { seq, atMs, event }: EventToLog): void {
  const id = toBytes(callId)
  const { kept, erasable } = splitEvent(event)
  const { type, ...payload } = kept
  const texts = Object.entries(erasable)
  changeOne(db, INSERT_ONE, id, seq, type, JSON.stringify(payload), texts.length)
  for (const [field, value] of texts) changeOne(db, INSERT_ONE_TEXT, id, seq, field, value)
  if (atMs !== null) changeOne(db, INSERT_ONE_TIME, id, seq, atMs)
}

/** As `insertCallEvent`, for many events of a call in order: with one statement a table, for whole calls at a time. */
export function insertCallEvents(db: WriteDb, callId: CallId, events: readonly EventToLog[]): void {
  const id = toBytes(callId)
  const rows: unknown[][] = []
  const texts: unknown[][] = []
  const times: unknown[][] = []
  for (const { seq, atMs, event } of events) {
    const { kept, erasable } = splitEvent(event)
    const { type, ...payload } = kept
    const fields = Object.entries(erasable)
    rows.push([id, seq, type, JSON.stringify(payload), fields.length])
    for (const [field, value] of fields) texts.push([id, seq, field, value])
    if (atMs !== null) times.push([id, seq, atMs])
  }
  insertRows(db, INSERT, rows)
  insertRows(db, INSERT_TEXT, texts)
  insertRows(db, INSERT_TIME, times)
}

/** Every event of a call in order, put together again as far as nothing was erased. */
export function listCallEvents(db: ReadDb, callId: CallId): readonly LoggedEvent[] {
  const id = toBytes(callId)
  const texts = Map.groupBy(prepared<TextRow>(db, LIST_TEXTS).all(id), ({ seq }) => seq)
  return prepared<EventRow>(db, LIST)
    .all(id)
    .map((row) => join(row, texts.get(row.seq) ?? []))
}

/** How many events of a call are stored. */
export function countCallEvents(db: ReadDb, callId: CallId): number {
  return prepared<{ count: number }>(db, COUNT).get(toBytes(callId))?.count ?? 0
}

function join(row: EventRow, texts: readonly TextRow[]): LoggedEvent {
  const redacted = texts.length < row.text_count
  const erasable = redacted ? null : Object.fromEntries(texts.map(({ field, value }) => [field, value]))
  const event = joinEvent({ type: row.type, ...JSON.parse(row.payload) }, erasable)
  return { seq: row.seq, atMs: row.at_ms, event, redacted }
}

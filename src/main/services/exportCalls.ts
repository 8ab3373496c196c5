import { stringify } from 'csv-stringify/sync'
import type { ReadDb } from '../db/database.ts'
import { sqliteProblem } from '../db/sqliteProblem.ts'
import { eachCall } from '../store/callQueries.ts'
import type { StoredCall } from '../store/callStore.ts'
import { type CallRecord, readCallRecord } from './callRecord.ts'
import { readScriptsOnce } from './readCallScript.ts'

/** How calls can leave the app. */
export const EXPORT_FORMATS = ['jsonl', 'csv'] as const
/** How calls can leave the app. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/**
 * Every call of a database, oldest first, a piece of text at a time: JSON lines with every event, or one CSV row a call.
 * A call whose log cannot be read is named as `unreadable`, and the others follow.
 */
export function* exportCalls(db: ReadDb, format: ExportFormat): Generator<string> {
  const scriptOf = readScriptsOnce(db)
  if (format === 'csv') yield csvLine(COLUMNS.map(([name]) => name))
  for (const call of eachCall(db)) {
    const record = tryRecord(() => readCallRecord(db, call, scriptOf(call)))
    if (record === null) yield unreadable(call, format)
    else yield format === 'csv' ? csvLine(COLUMNS.map(([, read]) => read(record))) : `${JSON.stringify(record)}\n`
  }
}

function tryRecord(read: () => CallRecord): CallRecord | null {
  try {
    return read()
  } catch (error) {
    if (sqliteProblem(error) !== null) throw error
    return null
  }
}

function unreadable({ callId }: StoredCall, format: ExportFormat): string {
  if (format === 'jsonl') return `${JSON.stringify({ callId, unreadable: true })}\n`
  return csvLine(COLUMNS.map(([name]) => (name === 'callId' ? callId : name === 'stage' ? 'unreadable' : null)))
}

type Cell = string | number | boolean | null
type Column = readonly [name: string, read: (record: CallRecord) => Cell]

const COLUMNS: readonly Column[] = [
  ['callId', ({ callId }) => callId],
  ['startedAt', ({ startedAtMs }) => isoTime(startedAtMs)],
  ['endedAt', ({ endedAtMs }) => isoTime(endedAtMs)],
  ['durationSeconds', ({ startedAtMs, endedAtMs }) => (endedAtMs === null ? null : (endedAtMs - startedAtMs) / 1000)],
  ['stage', ({ stage }) => stage],
  ['outcome', ({ outcome }) => outcome],
  ['highestRung', ({ highestRung }) => highestRung],
  ['strikes', ({ strikes }) => strikes],
  ['overrides', ({ overrides }) => overrides],
  ['warningsShown', ({ warningsShown }) => warningsShown],
  ['incident', ({ incident }) => incident],
  ['complaint', ({ complaint }) => complaint],
  ['stillCustomer', ({ stillCustomer }) => stillCustomer],
  ['causes', ({ causes }) => causes.join('; ')],
  ['commitments', ({ commitments }) => commitments.length],
  ['language', ({ language }) => language],
  ['callerName', ({ callerName }) => callerName],
  ['callerNumber', ({ callerNumber }) => callerNumber],
  ['reference', ({ reference }) => reference],
  ['flowVersion', ({ flowVersion }) => flowVersion],
  ['policyVersion', ({ policyVersion }) => policyVersion],
  ['appVersion', ({ appVersion }) => appVersion],
  ['events', ({ events }) => events.length],
]

/** SECURITY: a spreadsheet runs a cell that begins with = + - @; `escape_formulas` puts an apostrophe before it. */
function csvLine(cells: readonly Cell[]): string {
  return stringify([[...cells]], {
    escape_formulas: true,
    // Each text in quotes: lines within a text need them, whatever ends a record.
    quoted_string: true,
    record_delimiter: 'windows',
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  })
}

function isoTime(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString()
}

import type { CsvStyle } from '../../../shared/export/exportFormat.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { ReadDb } from '../../db/database.ts'
import { sqliteProblem } from '../../db/sqliteProblem.ts'
import { eachCall } from '../../store/callQueries.ts'
import type { StoredCall } from '../../store/callStore.ts'
import { BEFORE_ALL, type ExportRow, listExportRows } from '../../store/exportStore.ts'
import { type CallRecord, readCallRecord } from '../callRecord.ts'
import { readScriptsOnce } from '../readCallScript.ts'
import { csvHead, csvLine } from './csvLine.ts'

/** Some lines of a file, and how many calls they are. */
export type ExportPiece = { readonly text: string; readonly calls: number }

/**
 * Who the file is for. `everything` is for who may read the file itself. A reader gets the calls that she may read, and
 * the times of single steps only of her own calls and of incidents.
 */
export type ExportFor = 'everything' | { readonly personId: PersonId; readonly readsAll: boolean }

const ROWS_A_PIECE = 250

/** Rows of calls, oldest first, some at a time, so that a reader never starves the checkpoint. */
export function* pagesOfRows(db: ReadDb, who: ExportFor): Generator<readonly ExportRow[]> {
  const whose = who === 'everything' || who.readsAll ? null : who.personId
  let after: Uint8Array | null = BEFORE_ALL
  while (after !== null) {
    const page = listExportRows(db, whose, after, ROWS_A_PIECE)
    if (page.rows.length > 0) yield page.rows
    after = page.last
  }
}

/** Calls as a CSV table, one line a call. */
export function* exportCsv(pages: Iterable<readonly ExportRow[]>, style: CsvStyle): Generator<ExportPiece> {
  yield { text: csvHead(style), calls: 0 }
  for (const rows of pages) {
    let text = ''
    for (const row of rows) text += csvLine(row, style)
    yield { text, calls: rows.length }
  }
}

/** Calls as JSON lines with every event. One whose log cannot be read is named as `unreadable`, and the others follow. */
export function* exportJsonLines(
  db: ReadDb,
  who: ExportFor,
  calls: Iterable<StoredCall> = eachCall(db),
): Generator<ExportPiece> {
  const scriptOf = readScriptsOnce(db)
  for (const call of calls) {
    if (!mayLeave(call, who)) continue
    const record = tryRecord(() => readCallRecord(db, call, scriptOf(call)))
    const line = record === null ? { callId: call.callId, unreadable: true } : forReader(record, call, who)
    yield { text: `${JSON.stringify(line)}\n`, calls: 1 }
  }
}

function mayLeave({ personId }: StoredCall, who: ExportFor): boolean {
  return who === 'everything' || who.readsAll || personId === who.personId
}

function forReader(record: CallRecord, { personId }: StoredCall, who: ExportFor): CallRecord {
  if (who === 'everything' || personId === who.personId || record.incident) return record
  return { ...record, events: record.events.map((step) => ({ ...step, atMs: null })) }
}

function tryRecord(read: () => CallRecord): CallRecord | null {
  try {
    return read()
  } catch (error) {
    if (sqliteProblem(error) !== null) throw error
    return null
  }
}

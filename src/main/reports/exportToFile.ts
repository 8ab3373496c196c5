import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import type { CsvStyle, ExportFormat } from '../../shared/export/exportFormat.ts'
import type { ExportDone, ExportProblem } from '../../shared/ipc/export/answers.ts'
import { assertNever, fail, ok, type Result } from '../../shared/result.ts'
import type { CallQuery } from '../../shared/review/callQuery.ts'
import type { ReadDb } from '../db/database.ts'
import type { CallScope } from '../services/callScope.ts'
import {
  type ExportFor,
  type ExportPiece,
  exportCsv,
  exportJsonLines,
  pagesOfRows,
} from '../services/export/exportCalls.ts'
import { type BytePiece, exportXlsx } from '../services/export/exportXlsx.ts'
import { partOf } from '../services/export/partOf.ts'
import { targetProblem } from '../services/export/targetProblem.ts'
import { eachCall, findCall } from '../store/callQueries.ts'
import type { StoredCall } from '../store/callStore.ts'
import { countExportRows, type ExportRow, listExportRowsById } from '../store/exportStore.ts'
import { countCalls } from './calls/countCalls.ts'
import { listCallIds } from './calls/listCallIds.ts'
import type { ReportContext } from './reportContext.ts'

/** What is to be written where, and for whom. */
export type ExportToFile = {
  readonly file: string
  readonly format: ExportFormat
  readonly style: CsvStyle
  readonly who: Exclude<ExportFor, 'everything'>
  /** Only the calls of a list, in the order of their starts; null: all. */
  readonly query: CallQuery | null
}

/** Some milliseconds of work. */
const CALLS_PER_PAUSE = 50

/**
 * Writes calls to a file. They go to another beside it first, which takes the name at the end: a stopped or failed
 * export leaves nothing, and what was there before stays until then.
 */
export async function exportToFile(
  context: ReportContext,
  asked: ExportToFile,
): Promise<Result<ExportDone, ExportProblem>> {
  const part = partOf(asked.file)
  try {
    const calls = await writePart(context, asked, part)
    await rename(part, asked.file)
    return ok({ file: asked.file, calls })
  } catch (error) {
    await rm(part, { force: true })
    const problem = targetProblem(error)
    if (problem === null) throw error
    return fail(problem)
  }
}

async function writePart({ db, pause }: ReportContext, asked: ExportToFile, part: string): Promise<number> {
  const total = await countAsked({ db, pause }, asked)
  const file = await open(part, 'w', 0o600)
  try {
    let calls = 0
    let waiting = 0
    for (const piece of piecesOf(db, asked)) {
      calls += piece.calls
      waiting += piece.calls
      await write(file, 'text' in piece ? Buffer.from(piece.text) : piece.bytes)
      if (waiting < CALLS_PER_PAUSE) continue
      waiting = 0
      await pause(calls, total)
    }
    await file.sync()
    return calls
  } finally {
    await file.close()
  }
}

function countAsked({ db, pause }: ReportContext, { query, who }: ExportToFile): number | Promise<number> {
  const scope = scopeOf(who)
  return query === null ? countExportRows(db, scope.ownedBy) : countCalls(db, query, scope, () => pause(0, null))
}

function piecesOf(db: ReadDb, asked: ExportToFile): Iterable<ExportPiece | BytePiece> {
  const { format, style, who } = asked
  switch (format) {
    case 'csv':
      return exportCsv(pagesOf(db, asked), style)
    case 'jsonl':
      return exportJsonLines(db, who, callsOf(db, asked))
    case 'xlsx':
      return exportXlsx(pagesOf(db, asked))
    default:
      return assertNever(format)
  }
}

function* pagesOf(db: ReadDb, { query, who }: ExportToFile): Generator<readonly ExportRow[]> {
  if (query === null) yield* pagesOfRows(db, who)
  else for (const callIds of listCallIds(db, query, scopeOf(who))) yield listExportRowsById(db, callIds)
}

function* callsOf(db: ReadDb, { query, who }: ExportToFile): Generator<StoredCall> {
  if (query === null) yield* eachCall(db)
  else
    for (const callIds of listCallIds(db, query, scopeOf(who))) yield* callIds.flatMap((id) => findCall(db, id) ?? [])
}

function scopeOf({ readsAll, personId }: ExportToFile['who']): CallScope {
  return { ownedBy: readsAll ? null : personId }
}

/** A write may take less than it was given. */
async function write(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done)
    done += bytesWritten
  }
}

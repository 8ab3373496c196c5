import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import type { CsvStyle, ExportFormat } from '../../shared/export/exportFormat.ts'
import type { ExportDone, ExportProblem } from '../../shared/ipc/export/answers.ts'
import { assertNever, fail, ok, type Result } from '../../shared/result.ts'
import type { ReadDb } from '../db/database.ts'
import {
  type ExportFor,
  type ExportPiece,
  exportCsv,
  exportJsonLines,
  pagesOfRows,
} from '../services/export/exportCalls.ts'
import { type BytePiece, exportXlsx } from '../services/export/exportXlsx.ts'
import { partOf } from '../services/export/partOf.ts'
import { countExportRows } from '../store/exportStore.ts'
import type { ReportContext } from './reportContext.ts'

/** What is to be written where, and for whom. */
export type ExportToFile = {
  readonly file: string
  readonly format: ExportFormat
  readonly style: CsvStyle
  readonly who: Exclude<ExportFor, 'everything'>
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
    const problem = problemOf(error)
    if (problem === null) throw error
    return fail(problem)
  }
}

async function writePart({ db, pause }: ReportContext, asked: ExportToFile, part: string): Promise<number> {
  const { readsAll, personId } = asked.who
  const total = countExportRows(db, readsAll ? null : personId)
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

function piecesOf(db: ReadDb, { format, style, who }: ExportToFile): Iterable<ExportPiece | BytePiece> {
  switch (format) {
    case 'csv':
      return exportCsv(db, who, style)
    case 'jsonl':
      return exportJsonLines(db, who)
    case 'xlsx':
      return exportXlsx(pagesOfRows(db, who))
    default:
      return assertNever(format)
  }
}

/** A write may take less than it was given. */
async function write(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done)
    done += bytesWritten
  }
}

/** What the person can do something about; null for anything else. */
function problemOf(error: unknown): ExportProblem | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'targetFull'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
    case 'EISDIR':
    case 'EBUSY':
      return 'cannotWriteTarget'
    default:
      return null
  }
}

import { closeSync, openSync, writeSync } from 'node:fs'
import type { ReadDb } from '../db/database.ts'
import { type ExportPiece, exportCsv, exportJsonLines, pagesOfRows } from '../services/export/exportCalls.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { openForCommand } from './openForCommand.ts'
import { readCommandLine } from './readCommandLine.ts'
import { UsageError } from './usageError.ts'

const PIECES: Readonly<Record<string, (db: ReadDb) => Iterable<ExportPiece>>> = {
  jsonl: (db) => exportJsonLines(db, 'everything'),
  csv: (db) => exportCsv(pagesOfRows(db, 'everything'), 'en'),
}

/** `export --db FILE --format jsonl|csv --out FILE`: every call, read-only. */
export async function exportCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['db', 'format'])
  const format = line.value('format') ?? ''
  const piecesOf = Object.hasOwn(PIECES, format) ? PIECES[format] : undefined
  if (piecesOf === undefined) throw new UsageError(`Which format? --format ${Object.keys(PIECES).join('|')}`)
  const out = line.value('out')
  const db = openForCommand(line)
  try {
    const calls = out === undefined ? writeAll(piecesOf(db), io.out) : writeFile(out, piecesOf(db))
    if (line.json && out !== undefined) io.out(`${JSON.stringify({ out, format, calls })}\n`)
    else if (out !== undefined) io.err(`${calls} calls written to ${out}\n`)
    return EXIT.fine
  } finally {
    db.close()
  }
}

function writeFile(path: string, pieces: Iterable<ExportPiece>): number {
  let file: number
  try {
    file = openSync(path, 'w', 0o600)
  } catch (error) {
    throw new UsageError(`Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  try {
    return writeAll(pieces, (text) => writeSync(file, text))
  } finally {
    closeSync(file)
  }
}

function writeAll(pieces: Iterable<ExportPiece>, write: (text: string) => void): number {
  let count = 0
  for (const { text, calls } of pieces) {
    write(text)
    count += calls
  }
  return count
}

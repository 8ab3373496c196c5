import { closeSync, openSync, writeSync } from 'node:fs'
import { EXPORT_FORMATS, exportCalls } from '../services/exportCalls.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { openForCommand } from './openForCommand.ts'
import { readCommandLine } from './readCommandLine.ts'
import { UsageError } from './usageError.ts'

/** `export --db FILE --format jsonl|csv --out FILE`: every call, read-only. */
export async function exportCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['db', 'format'])
  const format = EXPORT_FORMATS.find((each) => each === line.value('format'))
  if (format === undefined) throw new UsageError(`Which format? --format ${EXPORT_FORMATS.join('|')}`)
  const out = line.value('out')
  const db = openForCommand(line)
  try {
    const count =
      out === undefined ? writeAll(exportCalls(db, format), io.out) : writeFile(out, exportCalls(db, format))
    const calls = format === 'csv' ? count - 1 : count
    if (line.json && out !== undefined) io.out(`${JSON.stringify({ out, format, calls })}\n`)
    else if (out !== undefined) io.err(`${calls} calls written to ${out}\n`)
    return EXIT.fine
  } finally {
    db.close()
  }
}

function writeFile(path: string, pieces: Iterable<string>): number {
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

function writeAll(pieces: Iterable<string>, write: (text: string) => void): number {
  let count = 0
  for (const piece of pieces) {
    write(piece)
    count += 1
  }
  return count
}

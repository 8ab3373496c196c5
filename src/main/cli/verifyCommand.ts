import type { ReadDb } from '../db/database.ts'
import { type ExportReport, isComplete, verifyExport } from '../services/export/verifyExport.ts'
import { isSound, type VerifyReport, verifyDatabase } from '../services/verifyDatabase.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { writeResult } from './files.ts'
import { openForCommand } from './openForCommand.ts'
import { type CommandLine, readCommandLine } from './readCommandLine.ts'
import { UsageError } from './usageError.ts'

/**
 * `verify --db FILE`: the integrity of the file, and a replay of every call against its stored projection.
 * `verify --db FILE --export FILE`: whether an exported file holds every call with all that it says.
 */
export async function verifyCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['db', 'export'])
  const file = line.value('export')
  const db = openForCommand(line)
  try {
    if (file !== undefined) return verifyFile(line, io, await readBack(db, file))
    const report = verifyDatabase(db)
    writeResult(line, io, line.json ? `${JSON.stringify({ sound: isSound(report), ...report })}\n` : inWords(report))
    return isSound(report) ? EXIT.fine : EXIT.problemsFound
  } finally {
    db.close()
  }
}

function inWords({ integrity, danglingRows, counts, calls }: VerifyReport): string {
  const lines = [
    ...integrity.map((problem) => `file: ${problem}`),
    ...(danglingRows > 0 ? [`file: ${danglingRows} rows point to nothing`] : []),
    ...calls.flatMap((call) => (call.status === 'mismatch' ? [`call ${call.callId}: ${call.reason}`] : [])),
    `${calls.length} calls: ${counts.ok} ok, ${counts.redacted} redacted, ${counts.mismatch} mismatch`,
  ]
  return `${lines.join('\n')}\n`
}

async function readBack(db: ReadDb, file: string): Promise<ExportReport> {
  try {
    return await verifyExport(db, file)
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function verifyFile(line: CommandLine, io: CliIo, report: ExportReport): number {
  const complete = isComplete(report)
  const { calls, exported, missing, unexpected, different } = report
  const problems = [
    ...missing.map((callId) => `call ${callId}: missing\n`),
    ...unexpected.map((callId) => `call ${callId}: not in the database\n`),
    ...different.map((callId) => `call ${callId}: says something else\n`),
  ]
  const words = `${problems.join('')}${calls} calls in the database, ${exported} in the file, ${problems.length} problems\n`
  writeResult(line, io, line.json ? `${JSON.stringify({ complete, ...report })}\n` : words)
  return complete ? EXIT.fine : EXIT.problemsFound
}

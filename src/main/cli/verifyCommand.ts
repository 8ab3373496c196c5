import { isSound, type VerifyReport, verifyDatabase } from '../services/verifyDatabase.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { writeResult } from './files.ts'
import { openForCommand } from './openForCommand.ts'
import { readCommandLine } from './readCommandLine.ts'

/** `verify --db FILE`: the integrity of the file, and a replay of every call against its stored projection. */
export async function verifyCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['db'])
  const db = openForCommand(line)
  try {
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

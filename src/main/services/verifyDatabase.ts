import type { CallId } from '../../shared/ids.ts'
import type { ReadDb } from '../db/database.ts'
import { isSqliteError } from '../db/sqliteProblem.ts'
import { eachCall } from '../store/callQueries.ts'
import { type CallVerdict, checkRulesOnce, verifyCall } from './verifyCall.ts'

/** What a look at a whole database found. */
export type VerifyReport = {
  /** What SQLite's own check says; empty where the file is whole. */
  readonly integrity: readonly string[]
  /** Rows that point to nothing. */
  readonly danglingRows: number
  readonly counts: Readonly<Record<CallVerdict['status'], number>>
  readonly calls: readonly (CallVerdict & { readonly callId: CallId })[]
}

/** Checks the file, and replays every call against what is stored of it. */
export function verifyDatabase(db: ReadDb): VerifyReport {
  const calls: VerifyReport['calls'][number][] = []
  const counts = { ok: 0, redacted: 0, mismatch: 0 }
  const unreadable = catchDamage(() => {
    const rulesFor = checkRulesOnce(db)
    for (const call of eachCall(db)) {
      const verdict = verifyCall(db, call, rulesFor)
      counts[verdict.status] += 1
      calls.push({ callId: call.callId, ...verdict })
    }
  })
  return { integrity: [...readIntegrity(db), ...unreadable], danglingRows: countDangling(db), counts, calls }
}

/** Whether nothing is wrong. */
export function isSound({ integrity, danglingRows, counts }: VerifyReport): boolean {
  return integrity.length === 0 && danglingRows === 0 && counts.mismatch === 0
}

function readIntegrity(db: ReadDb): readonly string[] {
  const lines: string[] = []
  const damage = catchDamage(() => lines.push(...db.prepare('PRAGMA integrity_check').pluck().all().map(String)))
  return [...lines.filter((line) => line !== 'ok'), ...damage]
}

function countDangling(db: ReadDb): number {
  let count = 0
  catchDamage(() => {
    count = db.prepare('PRAGMA foreign_key_check').all().length
  })
  return count
}

/** Runs a look at a file that may be damaged; what SQLite then says is a finding, not an end. */
function catchDamage(look: () => void): readonly string[] {
  try {
    look()
    return []
  } catch (error) {
    if (!isSqliteError(error)) throw error
    return [error instanceof Error ? error.message : String(error)]
  }
}

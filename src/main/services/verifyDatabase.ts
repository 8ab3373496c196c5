import type { CallId } from '../../shared/ids.ts'
import type { ReadDb } from '../db/database.ts'
import { eachCall } from '../store/callQueries.ts'
import { readScriptsOnce } from './readCallScript.ts'
import { type CallVerdict, verifyCall } from './verifyCall.ts'

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
  const scriptOf = readScriptsOnce(db)
  const integrity = readIntegrity(db)
  const calls: (CallVerdict & { readonly callId: CallId })[] = []
  const counts = { ok: 0, redacted: 0, mismatch: 0 }
  for (const call of eachCall(db)) {
    const verdict = verifyCall(db, call, scriptOf)
    counts[verdict.status] += 1
    calls.push({ callId: call.callId, ...verdict })
  }
  return { integrity, danglingRows: countDangling(db), counts, calls }
}

/** Whether nothing is wrong. */
export function isSound({ integrity, danglingRows, counts }: VerifyReport): boolean {
  return integrity.length === 0 && danglingRows === 0 && counts.mismatch === 0
}

function readIntegrity(db: ReadDb): readonly string[] {
  const lines = db.prepare('PRAGMA integrity_check').pluck().all()
  return lines.map(String).filter((line) => line !== 'ok')
}

function countDangling(db: ReadDb): number {
  return db.prepare('PRAGMA foreign_key_check').all().length
}

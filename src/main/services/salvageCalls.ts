import Database from 'better-sqlite3'
import type { CallId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes } from '../db/idBytes.ts'
import { immediately } from '../db/immediately.ts'
import { schemaVersion } from '../db/migrate.ts'
import { isSqliteError } from '../db/sqliteProblem.ts'
import { findCall } from '../store/callQueries.ts'
import { raiseCallSequences } from '../store/deviceStore.ts'
import { insertRawRow, listRowsBeforeCalls, TABLES_BEFORE_CALLS } from '../store/rawStore.ts'
import { addToRollups } from '../store/rollupStore.ts'
import { addToSearch } from '../store/searchStore.ts'
import { listRawRows, type RawRow, TABLES_OF_A_CALL } from '../store/storedValueStore.ts'
import { salvageFlows } from './flows/salvageFlows.ts'
import { figuresOfStored } from './recountFigures.ts'
import { checkRulesOnce } from './verifyCall.ts'

/**
 * Copies the calls that a damaged file holds and a restored one lacks, as far as they can still be read whole, and the
 * work of trainers. Answers how many calls. The damaged file is only read.
 */
export function salvageCalls(damagedPath: string, into: WriteDb, newId: () => string): number {
  return attempt(() => {
    const damaged = new Database(damagedPath, { readonly: true, fileMustExist: true })
    try {
      return schemaVersion(damaged) === schemaVersion(into) ? copyMissing(damaged, into, newId) : 0
    } finally {
      damaged.close()
    }
  }, 0)
}

function copyMissing(damaged: ReadDb, into: WriteDb, newId: () => string): number {
  for (const table of TABLES_BEFORE_CALLS) {
    attempt(() => {
      for (const row of listRowsBeforeCalls(damaged, table)) insertRawRow(into, table, asOther(row), 'INSERT OR IGNORE')
    }, undefined)
  }
  salvageFlows(damaged, into, { attempt: (work) => attempt(work, undefined), newId })
  let copied = 0
  attempt(() => {
    for (const bytes of damaged.prepare('SELECT call_id FROM calls').pluck().iterate() as Iterable<Uint8Array>) {
      const callId = fromBytes<CallId>(bytes)
      if (findCall(into, callId) === null && attempt(() => copyCall(damaged, into, callId), false)) copied += 1
    }
  }, undefined)
  raiseCallSequences(into)
  return copied
}

/** Two profiles can meet here; only one of their devices is this one. */
function asOther(row: RawRow): RawRow {
  return 'is_this' in row ? { ...row, is_this: 0 } : row
}

function copyCall(damaged: ReadDb, into: WriteDb, callId: CallId): boolean {
  return immediately(into, () => {
    for (const { table } of TABLES_OF_A_CALL) {
      for (const row of listRawRows(damaged, table, callId)) insertRawRow(into, table, row, 'INSERT')
    }
    recountCall(into, callId)
    return true
  })
}

/** The search and the figures are not copied: they follow from the call. */
function recountCall(db: WriteDb, callId: CallId): void {
  const call = findCall(db, callId)
  if (call === null || call.endedAtMs === null) return
  addToSearch(db, callId)
  const figures = figuresOfStored(db, call, checkRulesOnce(db))
  if (figures !== null) addToRollups(db, figures)
}

/** What cannot be read or does not fit is left where it is. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch (error) {
    if (isSqliteError(error)) return otherwise
    throw error
  }
}

import type { ReadDb } from '../../db/database.ts'
import { listCommitments } from '../../store/callDetailStore.ts'
import { countCallEvents } from '../../store/callEventStore.ts'
import { eachCall } from '../../store/callQueries.ts'
import type { StoredCall } from '../../store/callStore.ts'
import { readCallRecord } from '../callRecord.ts'
import { readScriptsOnce } from '../readCallScript.ts'
import { type CellsToCompare, cellsDiffer } from './compareCells.ts'
import { type ExportedCall, readExport } from './readExport.ts'

/** What is missing in an exported file, what it has beyond the database, and which calls say something else. */
export type ExportReport = {
  readonly calls: number
  readonly exported: number
  readonly missing: readonly string[]
  readonly unexpected: readonly string[]
  readonly different: readonly string[]
}

/** Whether an exported file holds everything. */
export function isComplete({ missing, unexpected, different }: ExportReport): boolean {
  return missing.length + unexpected.length + different.length === 0
}

/**
 * Reads an exported file back and compares it, call by call, with the database it came from: the ids, what each call
 * says, and its events. Both are in the order of the ids, so that a million calls need no memory.
 */
export async function verifyExport(db: ReadDb, path: string): Promise<ExportReport> {
  const lists = { missing: [] as string[], unexpected: [] as string[], different: [] as string[] }
  const differs = comparer(db)
  const stored = eachCall(db)
  let [calls, exported] = [0, 0]
  let next = stored.next()
  const skipTo = (callId: string | null) => {
    for (; next.done !== true && (callId === null || next.value.callId < callId); next = stored.next()) {
      calls += 1
      lists.missing.push(next.value.callId)
    }
  }
  for await (const call of readExport(path)) {
    exported += 1
    skipTo(call.callId)
    if (next.done === true || next.value.callId !== call.callId) {
      lists.unexpected.push(call.callId)
      continue
    }
    calls += 1
    if (differs(call, next.value)) lists.different.push(call.callId)
    next = stored.next()
  }
  skipTo(null)
  return { calls, exported, ...lists }
}

function comparer(db: ReadDb): (exported: ExportedCall, call: StoredCall) => boolean {
  const scriptOf = readScriptsOnce(db)
  return (exported, call) => {
    const script = scriptOf(call)
    if (exported.kind === 'record') return recordDiffers(exported.record, readCallRecord(db, call, script))
    const { callId } = call
    const counts = { events: countCallEvents(db, callId), commitments: listCommitments(db, callId).length }
    const expected: CellsToCompare = { call, script, ...counts }
    return cellsDiffer(exported, expected)
  }
}

type Steps = readonly { readonly atMs: number | null }[]

/** The times of steps may have been left out for who exported. */
function recordDiffers(exported: Readonly<Record<string, unknown>>, expected: { readonly events: Steps }): boolean {
  const steps = Array.isArray(exported.events) ? (exported.events as Steps) : []
  const events = expected.events.map((step, index) => (steps[index]?.atMs == null ? { ...step, atMs: null } : step))
  return JSON.stringify(exported) !== JSON.stringify({ ...expected, events })
}

import type { CallId, FlowVersionId, PersonId, PolicyVersionId } from '../../shared/ids.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes, fromBytesOrNull } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'
import type { CallHead } from './callStore.ts'

/** A stretch of time, its end not included. */
export type Period = { readonly fromMs: number; readonly toMs: number }

type Row = {
  call_id: Uint8Array
  person_id: Uint8Array | null
  flow_version_id: Uint8Array
  policy_version_id: Uint8Array
  app_version: string
  started_at_ms: number
}

const IN_PERIOD = 'started_at_ms >= ? AND started_at_ms < ? AND ended_at_ms IS NOT NULL'
const COUNT = `SELECT count(*) AS count FROM calls WHERE ${IN_PERIOD}`
const LIST = `
  SELECT call_id, person_id, flow_version_id, policy_version_id, app_version, started_at_ms FROM calls
  WHERE (started_at_ms, call_id) > (?, ?) AND started_at_ms < ? AND ended_at_ms IS NOT NULL
  ORDER BY started_at_ms, call_id LIMIT ?`
const NO_ID = Buffer.alloc(0)

/** How many closed calls began in a period. */
export function countClosedCalls(db: ReadDb, { fromMs, toMs }: Period): number {
  return prepared<{ count: number }>(db, COUNT).get(fromMs, toMs)?.count ?? 0
}

/** The closed calls that began in a period, oldest first, some hundred at a time. */
export function* listClosedCalls(
  db: ReadDb,
  { fromMs, toMs }: Period,
  atATime: number,
): Generator<readonly CallHead[]> {
  let after: readonly [atMs: number, id: Uint8Array] = [fromMs, NO_ID]
  for (;;) {
    const rows = prepared<Row>(db, LIST).all(...after, toMs, atATime)
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map(read)
    after = [last.started_at_ms, last.call_id]
  }
}

function read(row: Row): CallHead {
  return {
    callId: fromBytes<CallId>(row.call_id),
    personId: fromBytesOrNull<PersonId>(row.person_id),
    flowVersionId: fromBytes<FlowVersionId>(row.flow_version_id),
    policyVersionId: fromBytes<PolicyVersionId>(row.policy_version_id),
    appVersion: row.app_version,
    startedAtMs: row.started_at_ms,
  }
}

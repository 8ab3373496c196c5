import { parseFlow } from '../../shared/flow/check/parseFlow.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import type { DeviceId, FlowVersionId, PersonId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import { nextSequence } from './nextSequence.ts'

/** Who made a flow version: the app, or people of the team. */
export type FlowSource = 'builtIn' | 'team'
/** A published flow without its content: reading that is work. */
export type FlowVersionHead = { readonly id: FlowVersionId; readonly number: number; readonly source: FlowSource }
/** A published flow. */
export type FlowVersion = FlowVersionHead & { readonly flow: Flow }
/** Where and when something was written. */
export type Origin = { readonly deviceId: DeviceId; readonly atMs: number }
/** Who published, where and when. */
export type Publication = Origin & { readonly personId: PersonId }

type HeadRow = { flow_version_id: Uint8Array; number: number; source: FlowSource }
type Row = HeadRow & { document: string }

const HEAD = 'flow_version_id, number, source'
const FIND = `SELECT ${HEAD}, document FROM flow_versions WHERE flow_version_id = ?`
const HAS = 'SELECT 1 FROM flow_versions WHERE flow_version_id = ?'
const FIND_ACTIVE = `
  SELECT ${HEAD} FROM flow_versions WHERE flow_version_id =
    (SELECT flow_version_id FROM flow_activations ORDER BY activated_at_ms DESC, activation_id DESC LIMIT 1)`
const NEXT_NUMBER = 'SELECT coalesce(max(number), 0) + 1 AS number FROM flow_versions WHERE flow_id = ?'
const INSERT = `
  INSERT INTO flow_versions (flow_version_id, origin_device_id, device_sequence, flow_id, number, source, document,
    published_at_ms)
  VALUES (?, ?, ${nextSequence('flow_versions')}, ?, ?, ?, ?, ?)`
const ACTIVATE = `
  INSERT INTO flow_activations (activation_id, origin_device_id, device_sequence, person_id, flow_version_id,
    activated_at_ms)
  VALUES (?, ?, ${nextSequence('flow_activations')}, ?, ?, ?)`

/** A published flow by its id, in the current format. */
export function findFlowVersion(db: ReadDb, id: FlowVersionId): FlowVersion | null {
  const row = prepared<Row>(db, FIND).get(toBytes(id))
  return row === undefined ? null : { ...readHead(row), flow: readFlowDocument(row.document) }
}

/** A published flow as it was written, in the format of its time: what its id is the address of. */
export function findFlowDocument(db: ReadDb, id: FlowVersionId): object | null {
  const row = prepared<Row>(db, FIND).get(toBytes(id))
  return row === undefined ? null : JSON.parse(row.document)
}

/** A stored flow in the current format. Throws where it is none: what was stored was a flow. */
export function readFlowDocument(document: string): Flow {
  const parsed = parseFlow(JSON.parse(document))
  if (!parsed.ok) throw new Error(`a stored flow cannot be read: ${parsed.problem[0]?.message}`)
  return parsed.value
}

/** Whether a flow with this id is published here. */
export function hasFlowVersion(db: ReadDb, id: FlowVersionId): boolean {
  return prepared(db, HAS).get(toBytes(id)) !== undefined
}

/** The flow that new calls run under; null in a new file. */
export function findActiveFlowVersion(db: ReadDb): FlowVersionHead | null {
  const row = prepared<HeadRow>(db, FIND_ACTIVE).get()
  return row === undefined ? null : readHead(row)
}

/** The number that the next version of a flow gets. */
export function nextFlowNumber(db: ReadDb, flowId: string): number {
  return prepared<{ number: number }>(db, NEXT_NUMBER).get(flowId)?.number ?? 1
}

/** Publishes a flow; nothing can change it any more. */
export function insertFlowVersion(db: WriteDb, version: FlowVersion, { deviceId, atMs }: Origin): void {
  const { id, number, source, flow } = version
  const device = toBytes(deviceId)
  changeOne(db, INSERT, toBytes(id), device, device, flow.id, number, source, JSON.stringify(flow), atMs)
}

/** Makes a published flow the one that new calls run under. */
export function activateFlowVersion(db: WriteDb, activationId: string, id: FlowVersionId, by: Publication): void {
  const device = toBytes(by.deviceId)
  changeOne(db, ACTIVATE, toBytes(activationId), device, device, toBytes(by.personId), toBytes(id), by.atMs)
}

function readHead({ flow_version_id, number, source }: HeadRow): FlowVersionHead {
  return { id: fromBytes<FlowVersionId>(flow_version_id), number, source }
}

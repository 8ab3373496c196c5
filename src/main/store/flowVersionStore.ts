import { parseFlow } from '../../shared/flow/check/parseFlow.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import type { DeviceId, FlowVersionId, PersonId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes, toBytesOrNull } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import { nextSequence } from './nextSequence.ts'

/** Who made a flow version: the app, or people of the team. */
export type FlowSource = 'builtIn' | 'team'
/** A published flow without its content: reading that is work. */
export type FlowVersionHead = {
  readonly id: FlowVersionId
  readonly flowId: string
  readonly number: number
  readonly source: FlowSource
}
/** A published flow. */
export type FlowVersion = FlowVersionHead & { readonly flow: Flow }
/** Where and when something was written. */
export type Origin = { readonly deviceId: DeviceId; readonly atMs: number }
/** Who published, where and when. */
export type Publication = Origin & { readonly personId: PersonId }
/** Which version is to be the one of its flow, why, what is new in it, in words, and who approved that. */
export type FlowActivation = {
  readonly id: FlowVersionId
  readonly note: string
  readonly summary: string
  readonly approvedBy: PersonId | null
}

type HeadRow = { flow_id: string; flow_version_id: Uint8Array; number: number; source: FlowSource }
type Row = HeadRow & { document: string }

const HEAD = 'flow_id, flow_version_id, number, source'
const FIND = `SELECT ${HEAD}, document FROM flow_versions WHERE flow_version_id = ?`
const FIND_HEAD = `SELECT ${HEAD} FROM flow_versions WHERE flow_version_id = ?`
const HAS = 'SELECT 1 FROM flow_versions WHERE flow_version_id = ?'
const FIND_LATEST = `
  SELECT ${HEAD} FROM flow_versions WHERE flow_version_id =
    (SELECT flow_version_id FROM flow_activations ORDER BY activated_at_ms DESC, activation_id DESC LIMIT 1)`
const FIND_CURRENT = `
  SELECT v.flow_id, v.flow_version_id, v.number, v.source
  FROM flow_activations a JOIN flow_versions v ON v.flow_version_id = a.flow_version_id
  WHERE v.flow_id = ? ORDER BY a.activated_at_ms DESC, a.activation_id DESC LIMIT 1`
const HAS_TEAM_VERSION = `
  SELECT 1 FROM flow_activations a JOIN flow_versions v ON v.flow_version_id = a.flow_version_id
  WHERE v.flow_id = ? AND v.source = 'team' LIMIT 1`
const NEXT_NUMBER = 'SELECT coalesce(max(number), 0) + 1 AS number FROM flow_versions WHERE flow_id = ?'
const INSERT = `
  INSERT INTO flow_versions (flow_version_id, origin_device_id, device_sequence, flow_id, number, source, document,
    published_at_ms)
  VALUES (?, ?, ${nextSequence('flow_versions')}, ?, ?, ?, ?, ?)`
const ACTIVATE = `
  INSERT INTO flow_activations (activation_id, origin_device_id, device_sequence, person_id, flow_version_id,
    activated_at_ms, note, summary, approved_by)
  VALUES (?, ?, ${nextSequence('flow_activations')}, ?, ?, ?, ?, ?, ?)`

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

/** A published flow without its content; null where it is not published here. */
export function findFlowVersionHead(db: ReadDb, id: FlowVersionId): FlowVersionHead | null {
  const row = prepared<HeadRow>(db, FIND_HEAD).get(toBytes(id))
  return row === undefined ? null : readHead(row)
}

/** Whether a flow with this id is published here. */
export function hasFlowVersion(db: ReadDb, id: FlowVersionId): boolean {
  return prepared(db, HAS).get(toBytes(id)) !== undefined
}

/** The version that was published last, of whatever flow; null in a new file. */
export function findLatestFlowVersion(db: ReadDb): FlowVersionHead | null {
  const row = prepared<HeadRow>(db, FIND_LATEST).get()
  return row === undefined ? null : readHead(row)
}

/** The version of a flow that new calls run under; null where none was published. */
export function findCurrentFlowVersion(db: ReadDb, flowId: string): FlowVersionHead | null {
  const row = prepared<HeadRow>(db, FIND_CURRENT).get(flowId)
  return row === undefined ? null : readHead(row)
}

/** Whether the team has ever published a flow itself: then what the app brings along no longer replaces it. */
export function hasTeamVersion(db: ReadDb, flowId: string): boolean {
  return prepared(db, HAS_TEAM_VERSION).get(flowId) !== undefined
}

/** The number that the next version of a flow gets. */
export function nextFlowNumber(db: ReadDb, flowId: string): number {
  return prepared<{ number: number }>(db, NEXT_NUMBER).get(flowId)?.number ?? 1
}

/** Publishes a flow; nothing can change it any more. */
export function insertFlowVersion(db: WriteDb, version: FlowVersion, { deviceId, atMs }: Origin): void {
  const { id, flowId, number, source, flow } = version
  const device = toBytes(deviceId)
  changeOne(db, INSERT, toBytes(id), device, device, flowId, number, source, JSON.stringify(flow), atMs)
}

/** Makes a version the one of its flow that new calls run under. */
export function activateFlowVersion(
  db: WriteDb,
  activationId: string,
  { id, note, summary, approvedBy }: FlowActivation,
  by: Publication,
): void {
  const device = toBytes(by.deviceId)
  const values = [toBytes(activationId), device, device, toBytes(by.personId), toBytes(id), by.atMs, note, summary]
  changeOne(db, ACTIVATE, ...values, toBytesOrNull(approvedBy))
}

function readHead({ flow_id, flow_version_id, number, source }: HeadRow): FlowVersionHead {
  return { id: fromBytes<FlowVersionId>(flow_version_id), flowId: flow_id, number, source }
}

import type { DeviceId, FlowVersionId, PersonId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytesOrNull, toBytes, toBytesOrNull } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import type { Origin, Publication } from './flowVersionStore.ts'
import { nextSequence } from './nextSequence.ts'

/** A draft without its text: reading that is work. */
export type DraftHead = {
  readonly flowId: string
  readonly basedOn: FlowVersionId | null
  readonly revision: number
  readonly askedBy: PersonId | null
  readonly approvedBy: PersonId | null
  /** Which revisions somebody asked to have approved, and approved; another one than the draft has counts for nothing. */
  readonly askedRevision: number | null
  readonly approvedRevision: number | null
}

/** A text of a draft, and who wrote it where and when. */
export type DraftText = Publication & { readonly flowId: string; readonly document: string }

type HeadRow = {
  flow_id: string
  based_on_version_id: Uint8Array | null
  revision: number
  asked_by: Uint8Array | null
  approved_by: Uint8Array | null
  asked_revision: number | null
  approved_revision: number | null
}

const FIND = `
  SELECT flow_id, based_on_version_id, revision, asked_by, asked_revision, approved_by, approved_revision
  FROM flow_drafts WHERE flow_id = ?`
const FIND_DOCUMENT = 'SELECT document FROM flow_drafts WHERE flow_id = ?'
const INSERT = `
  INSERT INTO flow_drafts (flow_id, origin_device_id, device_sequence, based_on_version_id, revision, changed_by,
    changed_at_ms, document)`
const VALUES = `?, ?, ${nextSequence('flow_drafts')}, ?, ?, ?, ?`
const ADD = `${INSERT} VALUES (${VALUES}, json_set(?, '$.id', ?))`
const BEGIN_FROM = `${INSERT} SELECT ${VALUES}, document FROM flow_versions WHERE flow_version_id = ?`
const WRITE = `
  UPDATE flow_drafts SET document = ?, revision = revision + 1, changed_by = ?, changed_at_ms = ? WHERE flow_id = ?`
const ASK = 'UPDATE flow_drafts SET asked_by = ?, asked_at_ms = ?, asked_revision = revision WHERE flow_id = ?'
const APPROVE =
  'UPDATE flow_drafts SET approved_by = ?, approved_at_ms = ?, approved_revision = revision WHERE flow_id = ?'
const PUBLISH = `
  INSERT INTO flow_versions (flow_version_id, origin_device_id, device_sequence, flow_id, number, source, document,
    published_at_ms)
  SELECT ?, ?, ${nextSequence('flow_versions')}, flow_id, ?, 'team', document, ? FROM flow_drafts WHERE flow_id = ?`
const IS_UNCHANGED = `
  SELECT 1 FROM flow_drafts d JOIN flow_versions v ON v.flow_version_id = d.based_on_version_id
  WHERE d.flow_id = ? AND d.document = v.document`
const REMOVE = 'DELETE FROM flow_drafts WHERE flow_id = ?'
const READ_ID = "SELECT iif(json_valid(@document), json_extract(@document, '$.id'), NULL) AS id"

/** The draft of a flow, without its text. */
export function findDraft(db: ReadDb, flowId: string): DraftHead | null {
  const row = prepared<HeadRow>(db, FIND).get(flowId)
  if (row === undefined) return null
  return {
    flowId: row.flow_id,
    basedOn: fromBytesOrNull<FlowVersionId>(row.based_on_version_id),
    revision: row.revision,
    askedBy: fromBytesOrNull<PersonId>(row.asked_by),
    approvedBy: fromBytesOrNull<PersonId>(row.approved_by),
    askedRevision: row.asked_revision,
    approvedRevision: row.approved_revision,
  }
}

/** As `findDraft`, of a flow that has one. */
export function getDraft(db: ReadDb, flowId: string): DraftHead {
  const draft = findDraft(db, flowId)
  if (draft === null) throw new Error(`flow ${flowId} has no draft`)
  return draft
}

/** The text of a draft, as the editor wrote it. */
export function findDraftDocument(db: ReadDb, flowId: string): string | null {
  return prepared<{ document: string }>(db, FIND_DOCUMENT).get(flowId)?.document ?? null
}

/** Which flow a text says it is; null where it is no JSON or says none. SQLite reads it many times as fast as zod. */
export function readFlowId(db: ReadDb, document: string): string | null {
  const id = prepared<{ id: unknown }>(db, READ_ID).get({ document })?.id
  return typeof id === 'string' ? id : null
}

/**
 * Begins a draft with a text, which takes the id of its flow. Revisions count from the time in ms: those of a draft that ended and of the next one of its
 * flow never meet, so that an editor that was left open cannot write over what it never read.
 */
export function insertDraft(db: WriteDb, text: DraftText, basedOn: FlowVersionId | null): void {
  changeOne(db, ADD, ...beginning(text, basedOn), text.document, text.flowId)
}

/** Begins a draft with the text of a version. */
export function insertDraftFrom(db: WriteDb, draft: Omit<DraftText, 'document'>, versionId: FlowVersionId): void {
  changeOne(db, BEGIN_FROM, ...beginning(draft, versionId), toBytes(versionId))
}

/** Whether a draft still has the very text of the version it began from. */
export function isUnchanged(db: ReadDb, flowId: string): boolean {
  return prepared(db, IS_UNCHANGED).get(flowId) !== undefined
}

/** Writes the text of a draft, as its next revision. */
export function writeDraft(db: WriteDb, { flowId, document, personId, atMs }: Omit<DraftText, 'deviceId'>): void {
  changeOne(db, WRITE, document, toBytes(personId), atMs, flowId)
}

/** Notes that somebody asked to have the draft approved as it is. */
export function markAsked(db: WriteDb, flowId: string, personId: PersonId, atMs: number): void {
  changeOne(db, ASK, toBytes(personId), atMs, flowId)
}

/** Notes that somebody approved the draft as it is. */
export function markApproved(db: WriteDb, flowId: string, personId: PersonId, atMs: number): void {
  changeOne(db, APPROVE, toBytes(personId), atMs, flowId)
}

/** Publishes the text of a draft as it is; nothing can change it any more. */
export function insertVersionFromDraft(
  db: WriteDb,
  { id, flowId, number }: { readonly id: FlowVersionId; readonly flowId: string; readonly number: number },
  { deviceId, atMs }: Origin,
): void {
  const device = toBytes(deviceId)
  changeOne(db, PUBLISH, toBytes(id), device, device, number, atMs, flowId)
}

/** Ends a draft, and with it its lock. */
export function removeDraft(db: WriteDb, flowId: string): void {
  changeOne(db, REMOVE, flowId)
}

type Beginning = {
  readonly flowId: string
  readonly deviceId: DeviceId
  readonly personId: PersonId
  readonly atMs: number
}

function beginning({ flowId, deviceId, personId, atMs }: Beginning, basedOn: FlowVersionId | null): readonly unknown[] {
  const device = toBytes(deviceId)
  return [flowId, device, device, toBytesOrNull(basedOn), atMs, toBytes(personId), atMs]
}

import { localizedSchema } from '../../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../../shared/ids.ts'
import type { CurrentVersion, DraftItem, LibraryItem, ReturnItem } from '../../../shared/ipc/flows/answers.ts'
import type { ReadDb } from '../../db/database.ts'
import { fromBytes } from '../../db/idBytes.ts'
import { prepared } from '../../db/prepared.ts'
import { approvalOf } from '../../services/flows/approvalOf.ts'
import { LOCK_LASTS_MS } from '../../services/flows/draftLock.ts'
import { listOfferedFlows } from '../../services/flows/offeredFlows.ts'
import { CURRENT_FLOWS } from '../../store/currentFlows.ts'

type Row = {
  readonly flow_id: string
  readonly name: string | null
  readonly languages: string | null
  readonly archived: number
  readonly calls: number
  readonly flow_version_id: Uint8Array | null
  readonly number: number
  readonly activated_at_ms: number
  readonly publisher: string
  readonly note: string
  readonly revision: number | null
  readonly based_on_number: number | null
  readonly changed_at_ms: number
  readonly changer: string
  readonly locker: string | null
  readonly asked_revision: number | null
  readonly approved_revision: number | null
  readonly writers: string
  readonly asked_version_id: Uint8Array | null
  readonly asked_number: number
  readonly asker: string
}

/** What a flow is called, as JSON: in its draft, where a trainer may have renamed it, else in its version. */
const TEXTS = `
  coalesce(d.document -> '$.name', w.document -> '$.name') AS name,
  coalesce(d.document -> '$.languages', w.document -> '$.languages') AS languages`
const LIST = `
  WITH current AS (${CURRENT_FLOWS}),
    flows AS (SELECT flow_id FROM current UNION SELECT flow_id FROM flow_drafts),
    under_way AS (
      SELECT v.flow_id, count(*) AS calls
      FROM calls k JOIN flow_versions v ON v.flow_version_id = k.flow_version_id
      WHERE k.ended_at_ms IS NULL GROUP BY v.flow_id)
  SELECT f.flow_id, ${TEXTS}, coalesce(s.archived, 0) AS archived, coalesce(u.calls, 0) AS calls,
    c.flow_version_id, c.number, c.activated_at_ms, pc.name AS publisher, c.note,
    d.revision, b.number AS based_on_number, d.changed_at_ms, pd.name AS changer, pl.name AS locker,
    d.asked_revision, d.approved_revision,
    (SELECT json_group_array(name) FROM (SELECT p.name FROM flow_draft_contributors w JOIN persons p USING (person_id)
      WHERE w.flow_id = f.flow_id ORDER BY p.name)) AS writers,
    r.flow_version_id AS asked_version_id, rv.number AS asked_number, pr.name AS asker
  FROM flows f
  LEFT JOIN current c ON c.flow_id = f.flow_id
  LEFT JOIN flow_versions w ON w.flow_version_id = c.flow_version_id
  LEFT JOIN persons pc ON pc.person_id = c.person_id
  LEFT JOIN flow_drafts d ON d.flow_id = f.flow_id
  LEFT JOIN flow_versions b ON b.flow_version_id = d.based_on_version_id
  LEFT JOIN persons pd ON pd.person_id = d.changed_by
  LEFT JOIN flow_draft_locks l ON l.flow_id = f.flow_id AND l.beat_at_ms > ?
  LEFT JOIN persons pl ON pl.person_id = l.person_id
  LEFT JOIN flow_states s ON s.flow_id = f.flow_id
  LEFT JOIN flow_return_requests r ON r.flow_id = f.flow_id
  LEFT JOIN flow_versions rv ON rv.flow_version_id = r.flow_version_id
  LEFT JOIN persons pr ON pr.person_id = r.asked_by
  LEFT JOIN under_way u ON u.flow_id = f.flow_id
  ORDER BY max(coalesce(d.changed_at_ms, 0), coalesce(c.activated_at_ms, 0)) DESC, f.flow_id`

/** Every flow, the one that somebody worked on last first. Whole documents are left to SQLite, which reads names alone. */
export function listFlows(db: ReadDb, { nowMs }: { readonly nowMs: number }): readonly LibraryItem[] {
  const byDefault = listOfferedFlows(db).find(({ isDefault }) => isDefault)
  return prepared<Row>(db, LIST)
    .all(nowMs - LOCK_LASTS_MS)
    .map((row) => ({
      flowId: row.flow_id,
      name: nameIn(row),
      languages: languagesIn(row),
      state: stateOf(row),
      current: currentOf(row),
      draft: draftOf(row),
      askedReturn: askedReturnOf(row),
      isDefault: row.flow_id === byDefault?.flowId,
      callsUnderWay: row.calls,
    }))
}

/** A draft may be broken, and its flow is in the list all the same. */
function nameIn({ name, flow_id }: Row): LibraryItem['name'] {
  const parsed = localizedSchema.safeParse(name === null ? null : JSON.parse(name))
  return parsed.success ? parsed.data : { en: flow_id }
}

function languagesIn({ languages }: Row): readonly string[] {
  return namesIn(languages)
}

function namesIn(list: string | null): readonly string[] {
  const parsed: unknown = list === null ? null : JSON.parse(list)
  return Array.isArray(parsed) ? parsed.filter((each) => typeof each === 'string') : []
}

function stateOf({ archived, flow_version_id }: Row): LibraryItem['state'] {
  if (archived === 1) return 'archived'
  return flow_version_id === null ? 'draft' : 'published'
}

function currentOf(row: Row): CurrentVersion | null {
  if (row.flow_version_id === null) return null
  return {
    versionId: fromBytes<FlowVersionId>(row.flow_version_id),
    number: row.number,
    publishedAtMs: row.activated_at_ms,
    publishedBy: row.publisher,
    note: row.note,
  }
}

function draftOf(row: Row): DraftItem | null {
  const { revision, asked_revision, approved_revision } = row
  if (revision === null) return null
  return {
    revision,
    basedOnNumber: row.based_on_number,
    changedAtMs: row.changed_at_ms,
    changedBy: row.changer,
    lockedBy: row.locker,
    approval: approvalOf({ revision, askedRevision: asked_revision, approvedRevision: approved_revision }),
    writers: namesIn(row.writers),
  }
}

function askedReturnOf({ asked_version_id, asked_number, asker }: Row): ReturnItem | null {
  if (asked_version_id === null) return null
  return { versionId: fromBytes<FlowVersionId>(asked_version_id), number: asked_number, askedBy: asker }
}

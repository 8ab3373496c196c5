import type { FlowVersionId } from '../../../shared/ids.ts'
import type { VersionItem } from '../../../shared/ipc/flows/answers.ts'
import type { ReadDb } from '../../db/database.ts'
import { fromBytes } from '../../db/idBytes.ts'
import { prepared } from '../../db/prepared.ts'
import { readPrivacy } from '../../services/changePrivacy.ts'

type Row = {
  readonly flow_version_id: Uint8Array
  readonly number: number
  readonly activated_at_ms: number
  readonly name: string
  readonly note: string
  readonly summary: string
  readonly calls: number
  readonly under_way: number
  readonly approver: string | null
  readonly asker: string | null
}

const LIST = `
  SELECT v.flow_version_id, v.number, a.activated_at_ms, p.name, a.note,
    -- What is new in a version was said when it was first published; publishing it again says only why.
    coalesce((SELECT f.summary FROM flow_activations f WHERE f.flow_version_id = v.flow_version_id AND f.summary <> ''
      ORDER BY f.activated_at_ms, f.activation_id LIMIT 1), '') AS summary,
    (SELECT count(*) FROM calls k WHERE k.flow_version_id = v.flow_version_id) AS calls,
    (SELECT count(*) FROM calls k WHERE k.ended_at_ms IS NULL AND k.flow_version_id = v.flow_version_id) AS under_way,
    pa.name AS approver, pr.name AS asker
  FROM flow_versions v
  JOIN flow_activations a ON a.flow_version_id = v.flow_version_id
  JOIN persons p ON p.person_id = a.person_id
  LEFT JOIN persons pa ON pa.person_id = a.approved_by
  LEFT JOIN flow_return_requests r ON r.flow_version_id = v.flow_version_id
  LEFT JOIN persons pr ON pr.person_id = r.asked_by
  WHERE v.flow_id = ? AND NOT EXISTS (
    SELECT 1 FROM flow_activations later WHERE later.flow_version_id = a.flow_version_id
      AND (later.activated_at_ms, later.activation_id) > (a.activated_at_ms, a.activation_id))
  ORDER BY a.activated_at_ms DESC, a.activation_id DESC`

/**
 * The versions of a flow by their latest publication, the current one first, with the calls that were taken under them:
 * how many is not told where there are fewer than the team's smallest group.
 */
export function listVersions(db: ReadDb, flowId: string): readonly VersionItem[] {
  const { minimumGroup } = readPrivacy(db)
  return prepared<Row>(db, LIST)
    .all(flowId)
    .map((row, index) => ({
      versionId: fromBytes<FlowVersionId>(row.flow_version_id),
      number: row.number,
      publishedAtMs: row.activated_at_ms,
      publishedBy: row.name,
      note: row.note,
      summary: row.summary,
      approvedBy: row.approver,
      askedAgainBy: row.asker,
      calls: row.calls > 0 && row.calls < minimumGroup ? null : row.calls,
      callsUnderWay: row.under_way,
      isCurrent: index === 0,
    }))
}

import type { FlowVersionId } from '../../../shared/ids.ts'
import type { CallChoices } from '../../../shared/ipc/calls/answers.ts'
import type { ReadDb } from '../../db/database.ts'
import { fromBytes } from '../../db/idBytes.ts'
import { prepared } from '../../db/prepared.ts'
import { readFlowDocument } from '../../store/flowVersionStore.ts'

const VERSIONS = 'SELECT flow_version_id, number, document FROM flow_versions ORDER BY published_at_ms DESC'
/** Jumps from each cause to the next along the index: there are few causes and many calls. */
const CAUSES = `
  WITH RECURSIVE causes (cause) AS (
    SELECT min(cause) FROM call_causes
    UNION ALL
    SELECT (SELECT min(k.cause) FROM call_causes k WHERE k.cause > causes.cause) FROM causes WHERE causes.cause IS NOT NULL
  )
  SELECT cause FROM causes WHERE cause IS NOT NULL`

/** What the filters offer: every published flow version, newest first, their languages, and the causes of all calls. */
export function listChoices(db: ReadDb): CallChoices {
  const versions = prepared<{ flow_version_id: Uint8Array; number: number; document: string }>(db, VERSIONS)
    .all()
    .map((row) => ({ ...row, flow: readFlowDocument(row.document) }))
  return {
    flowVersions: versions.map(({ flow_version_id, number, flow }) => ({
      flowVersionId: fromBytes<FlowVersionId>(flow_version_id),
      name: flow.name,
      number,
    })),
    causes: prepared<{ cause: string }>(db, CAUSES)
      .all()
      .map(({ cause }) => cause),
    languages: [...new Set(versions.flatMap(({ flow }) => flow.languages))].sort(),
  }
}

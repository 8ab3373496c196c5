import type { Flow } from '../../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../../shared/ids.ts'
import type { CallChoices, WordingChoice } from '../../../shared/ipc/calls/answers.ts'
import { listWordings, plainText } from '../../../shared/review/insights/listWordings.ts'
import { SPEECHES } from '../../../shared/review/spoken.ts'
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
    .map(({ flow_version_id, number, document }) => ({
      flowVersionId: fromBytes<FlowVersionId>(flow_version_id),
      number,
      flow: readFlowDocument(document),
    }))
  return {
    flowVersions: versions.map(({ flowVersionId, number, flow }) => ({ flowVersionId, name: flow.name, number })),
    wordings: wordingsOf(versions),
    causes: prepared<{ cause: string }>(db, CAUSES)
      .all()
      .map(({ cause }) => cause),
    languages: [...new Set(versions.flatMap(({ flow }) => flow.languages))].sort(),
  }
}

type Version = { readonly flowVersionId: FlowVersionId; readonly flow: Flow }

function wordingsOf(versions: readonly Version[]): readonly WordingChoice[] {
  const found = new Map<string, WordingChoice>()
  for (const { flowVersionId, flow } of versions) {
    for (const { wording, text } of wordingsIn(flow)) {
      const id = `${wording} ${JSON.stringify(text)}`
      const flowVersionIds = [...(found.get(id)?.flowVersionIds ?? []), flowVersionId]
      found.set(id, { wording, text, flowVersionIds })
    }
  }
  return [...found.values()]
}

function wordingsIn({ rungs }: Flow) {
  return SPEECHES.flatMap((speech) => {
    return listWordings(rungs, speech).map((each) => ({ wording: `${speech}|${each.id}`, text: plainText(each) }))
  })
}

import { languagesSchema, localizedSchema } from '../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../shared/ids.ts'
import type { OfferedFlow } from '../../shared/ipc/flows/answers.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'
import { CURRENT_FLOWS } from './currentFlows.ts'

/** A flow that a call can be taken with, before it is said which of them is the default. */
type Offer = Omit<OfferedFlow, 'isDefault'>

/** The first is the one that was published last. */
const LIST = `
  SELECT c.flow_id, c.flow_version_id, c.number, v.document ->> '$.name' AS name,
    v.document ->> '$.languages' AS languages
  FROM (${CURRENT_FLOWS}) c
  JOIN flow_versions v ON v.flow_version_id = c.flow_version_id
  LEFT JOIN flow_states s ON s.flow_id = c.flow_id
  WHERE coalesce(s.archived, 0) = 0
  ORDER BY c.activated_at_ms DESC, c.activation_id DESC`

/** The flows that are published and not in the archive, the one that was published last first. */
export function listOffers(db: ReadDb): readonly Offer[] {
  type Row = { flow_id: string; flow_version_id: Uint8Array; number: number; name: string; languages: string }
  return prepared<Row>(db, LIST)
    .all()
    .map(({ flow_id, flow_version_id, number, name, languages }) => ({
      flowId: flow_id,
      flowVersionId: fromBytes<FlowVersionId>(flow_version_id),
      number,
      name: localizedSchema.parse(JSON.parse(name)),
      languages: languagesSchema.parse(JSON.parse(languages)),
    }))
}

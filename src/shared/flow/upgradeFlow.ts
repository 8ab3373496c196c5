import { fail, ok, type Result } from '../result.ts'
import { FLOW_FORMAT } from './flow.ts'

/** A flow document of any format: a JSON object. */
export type FlowDocument = Readonly<Record<string, unknown>>

/** Why a document cannot be brought to the current format. */
export type UpgradeProblem = 'notAnObject' | 'badFormat' | 'newerFormat'

/** Brings a document of format n to format n + 1. */
type Upgrade = (document: FlowDocument) => FlowDocument

/**
 * The upgrade steps; the one at position n starts from format n. A step never changes once it is released, and imports
 * nothing that may change: it writes its own numbers.
 */
const UPGRADES: readonly Upgrade[] = [
  // 0 → 1: documents written before formats were numbered.
  (document) => ({ ...document, format: 1 }),
  // 1 → 2: conditions, tones, places on the plan, scenarios and phrases came in; a document may lack all of them.
  (document) => ({ ...document, format: 2 }),
]

/** A document in the current format, upgraded step by step. A document from a newer app is refused, never "fixed". */
export function upgradeFlow(document: unknown): Result<FlowDocument, UpgradeProblem> {
  return upgradeBy(UPGRADES, FLOW_FORMAT, document)
}

/** As `upgradeFlow`, with the steps and the format to reach given. */
export function upgradeBy(
  upgrades: readonly Upgrade[],
  format: number,
  document: unknown,
): Result<FlowDocument, UpgradeProblem> {
  if (!isObject(document)) return fail('notAnObject')
  const found = formatOf(document)
  if (found === null) return fail('badFormat')
  if (found > format) return fail('newerFormat')
  return ok(upgrades.slice(found, format).reduce((upgraded, upgrade) => upgrade(upgraded), document))
}

function isObject(document: unknown): document is FlowDocument {
  return typeof document === 'object' && document !== null && !Array.isArray(document)
}

/** The format a document says it has, 0 where it says nothing; null where that is not a format. */
function formatOf({ format = 0 }: FlowDocument): number | null {
  return typeof format === 'number' && Number.isInteger(format) && format >= 0 ? format : null
}

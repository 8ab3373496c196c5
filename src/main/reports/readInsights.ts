import type { FlowVersionId } from '../../shared/ids.ts'
import type { InsightsQuery, Period } from '../../shared/ipc/insights/contract.ts'
import { buildInsights } from '../../shared/review/insights/buildInsights.ts'
import type { Insights, InsightsAnswer } from '../../shared/review/insights/insights.ts'
import type { ReadDb } from '../db/database.ts'
import { readPrivacy } from '../services/changePrivacy.ts'
import { countCommitments, type FlowOfCalls, hasCounts, listCounts, listFlowsOfCalls } from '../store/insightsStore.ts'

/** What the figures are read for, and when: promises become overdue by the clock. */
export type InsightsRequest = InsightsQuery & { readonly nowMs: number }

type Kept = { readonly version: unknown; readonly answers: Map<string, InsightsAnswer> }

/** For so long a promise that has become overdue may still count as open. */
const CLOCK_STEP_MS = 600_000
/** So many answers are kept while nothing was written. */
const MOST_ANSWERS = 20

const KEPT = new WeakMap<ReadDb, Kept>()

/** All figures of a period. Asked again while nobody has written into the database, the answer is the one from before. */
export function readInsights(db: ReadDb, request: InsightsRequest): InsightsAnswer {
  const answers = keptAnswers(db)
  const key = JSON.stringify({ ...request, nowMs: Math.floor(request.nowMs / CLOCK_STEP_MS) })
  const known = answers.get(key)
  if (known !== undefined) return known
  const answer = countInsights(db, request)
  if (answers.size >= MOST_ANSWERS) answers.clear()
  answers.set(key, answer)
  return answer
}

/** Answers of this connection since another one wrote last. */
function keptAnswers(db: ReadDb): Map<string, InsightsAnswer> {
  const version = db.pragma('data_version', { simple: true })
  const kept = KEPT.get(db)
  if (kept !== undefined && kept.version === version) return kept.answers
  const fresh: Kept = { version, answers: new Map() }
  KEPT.set(db, fresh)
  return fresh.answers
}

function countInsights(db: ReadDb, { period, flowVersionIds, compareWith, nowMs }: InsightsRequest): InsightsAnswer {
  const flows = listFlowsOfCalls(db)
  const { minimumGroup } = readPrivacy(db)
  const insightsOf = ({ from, to }: Period): Insights => {
    // The contract has checked that each is a hash.
    const query = { from, to, flowVersionIds: flowVersionIds as readonly FlowVersionId[] | null }
    const [rows, commitments] = [listCounts(db, query), countCommitments(db, query, nowMs)]
    return buildInsights({ from, to, rows, commitments, rungs: rungsByVersion(flows), minimumGroup })
  }
  return {
    now: insightsOf(period),
    before: compareWith === null ? null : insightsOf(compareWith),
    flows: flows.map(({ flowVersionId, name, number }) => ({ flowVersionId, name, number })),
    hasCalls: hasCounts(db),
    minimumGroup,
  }
}

function rungsByVersion(flows: readonly FlowOfCalls[]): ReadonlyMap<FlowVersionId, FlowOfCalls['rungs']> {
  return new Map(flows.map(({ flowVersionId, rungs }) => [flowVersionId, rungs]))
}

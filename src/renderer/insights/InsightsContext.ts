import { createContext, useContext } from 'react'
import type { Outcome, STILL_CUSTOMER } from '../../shared/call/outcome.ts'
import type { Period } from '../../shared/ipc/insights/contract.ts'
import type { Rung } from '../../shared/ladder/rung.ts'
import type { CommitmentState, FlowChoice } from '../../shared/review/insights/insights.ts'

/** The calls behind a figure, beside its period and flow: several values of one filter stand for any of them. */
export type Behind = {
  readonly outcomes?: Outcome[]
  readonly highestRungs?: Rung[]
  readonly causes?: string[]
  readonly stillCustomer?: (typeof STILL_CUSTOMER)[number][]
  readonly commitments?: CommitmentState[]
  readonly incident?: true
  readonly complaint?: true
  readonly overridden?: true
  readonly hours?: string[]
  readonly wordings?: string[]
  readonly wordingsReturned?: string[]
  readonly rungsReturned?: Rung[]
  /** The Monday of the week whose calls alone are counted. */
  readonly week?: number
  /** Where a figure counts only some of the flow versions that the page was asked for. */
  readonly flowVersionIds?: readonly string[]
}

/** The calls behind a figure. */
export type CallsBehind = Omit<Behind, 'flowVersionIds'> & {
  readonly period: Period
  readonly flowVersionIds: readonly string[] | null
}

/** What every chart of the place knows. */
export type InsightsParts = {
  readonly flows: readonly FlowChoice[]
  /** Opens the list of the calls behind a figure of this period; null on paper, where nothing opens. */
  readonly openCalls: ((behind: Behind) => void) | null
}

/** Gives the charts what they have in common. */
export const InsightsContext = createContext<InsightsParts | null>(null)

/** What every chart of the place knows. */
export function useInsightsParts(): InsightsParts {
  const parts = useContext(InsightsContext)
  if (parts === null) throw new Error('useInsightsParts wants an InsightsContext above it')
  return parts
}

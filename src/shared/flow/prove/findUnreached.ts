import type { Policy } from '../../policy/policy.ts'
import type { Flow } from '../flow.ts'
import { findOpenWays, type ImpossibleChoice } from './openWays.ts'

/** Why no call comes to a step: nothing leads there, only impossible choices do, or only steps never reached. */
export type UnreachedReason = 'nothingLeadsThere' | 'onlyImpossibleChoices' | 'onlyUnreachedSteps'

/** What of a flow no call comes to under a policy. */
export type Unreached = {
  readonly steps: readonly { readonly stepId: string; readonly reason: UnreachedReason }[]
  /** Choices of the other steps that are never offered. */
  readonly choices: readonly ImpossibleChoice[]
}

/**
 * The steps that no call comes to and the choices that are never offered under a policy, with the reasons. Left aside
 * is what the agent does against the flow: an override to a step leads anywhere, and filling in what nobody asks for.
 * Never calls impossible what a call can do otherwise; some that are impossible for more entangled reasons it may miss.
 */
export function findUnreached(flow: Flow, policy: Policy): Unreached {
  const { reached, impossible } = findOpenWays(flow, policy)
  const leadThere = new Map<string, string[]>()
  for (const { id, choices } of flow.steps) {
    for (const { goTo } of choices) if ('step' in goTo) addTo(leadThere, goTo.step, id)
  }
  const reasonOf = (stepId: string): UnreachedReason => {
    const sources = (leadThere.get(stepId) ?? []).filter((source) => source !== stepId)
    if (sources.length === 0) return 'nothingLeadsThere'
    return sources.some((source) => reached.has(source)) ? 'onlyImpossibleChoices' : 'onlyUnreachedSteps'
  }
  const steps = flow.steps.filter(({ id }) => !reached.has(id)).map(({ id }) => ({ stepId: id, reason: reasonOf(id) }))
  return { steps, choices: impossible }
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

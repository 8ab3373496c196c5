import type { CallState } from '../../call/callState.ts'
import type { Clause } from '../condition.ts'
import type { Flow } from '../flow.ts'
import { makeFlowGraph, reach } from '../flowGraph.ts'
import { factsOf, type RelevantFacts } from './relevantFacts.ts'

/** More different clauses than this, and all of them count everywhere: that costs states, and looking would cost more. */
const MOST_CLAUSES = 300

/**
 * What the conditions that can still come up ask for, by state. What no condition on a way from here asks for decides
 * nothing any more, so that states which differ in nothing else are one. From anywhere the caller leads to the side
 * paths, and from there a call comes back to where it was left.
 */
export function makeFactsAt(flow: Flow): (state: CallState) => RelevantFacts {
  const places = listPlaces(flow)
  const clauses = [...places.values()].map(({ clause }) => clause)
  if (clauses.length > MOST_CLAUSES) return always(factsOf(clauses))
  const comeUp = [...places.values()].map(({ stepIds }) => findThoseThatLeadTo(flow, stepIds))
  const known = new Map<string | null, Map<string, RelevantFacts>>()
  return ({ stepId, leftAtStepId }) => {
    const ofLeft = known.get(leftAtStepId) ?? new Map<string, RelevantFacts>()
    const found = ofLeft.get(stepId)
    if (found !== undefined) return found
    const mayComeUp = (_: Clause, index: number) =>
      comeUp[index]?.has(stepId) === true || (leftAtStepId !== null && comeUp[index]?.has(leftAtStepId) === true)
    const facts = factsOf(clauses.filter(mayComeUp))
    known.set(leftAtStepId, ofLeft.set(stepId, facts))
    return facts
  }
}

function always(facts: RelevantFacts): () => RelevantFacts {
  return () => facts
}

/** Each clause of the flow once, and the steps where it is asked. */
function listPlaces(flow: Flow): ReadonlyMap<string, { readonly clause: Clause; readonly stepIds: string[] }> {
  const places = new Map<string, { readonly clause: Clause; readonly stepIds: string[] }>()
  for (const { id, choices } of flow.steps) {
    for (const clause of choices.flatMap(({ when }) => when?.clauses ?? [])) {
      const key = JSON.stringify(clause)
      const place = places.get(key)
      if (place === undefined) places.set(key, { clause, stepIds: [id] })
      else place.stepIds.push(id)
    }
  }
  return places
}

function findThoseThatLeadTo(flow: Flow, goals: readonly string[]): ReadonlySet<string> {
  const { stepsById, targetsOf } = makeFlowGraph(flow)
  const sources = new Map<string, string[]>([...stepsById.keys()].map((stepId) => [stepId, []]))
  for (const stepId of stepsById.keys()) for (const target of targetsOf(stepId)) sources.get(target)?.push(stepId)
  const leading = reach(goals, (stepId) => sources.get(stepId) ?? [])
  const { withheldAgain, askedForManager } = flow.entries
  const isFromAnywhere = leading.has(withheldAgain) || leading.has(askedForManager)
  return isFromAnywhere ? new Set(stepsById.keys()) : leading
}

import { type CallProblem, reduceCall } from '../call/reduceCall.ts'
import { makeScript } from '../call/script.ts'
import { shownKeyOf } from '../call/shownKeyOf.ts'
import { startCall } from '../call/startCall.ts'
import type { Flow } from '../flow/flow.ts'
import { missingStep } from '../flow/prove/missingStep.ts'
import type { Scenario } from '../flow/scenario.ts'
import type { Policy } from '../policy/policy.ts'
import { fail, ok, type Result } from '../result.ts'

/** The first move of a scenario that does not come out as recorded; `at` counts its moves from 0. */
export type ScenarioProblem =
  | {
      readonly code: 'differs'
      readonly at: number
      /** The keys of the lines; null: wrap-up. */
      readonly expected: string | null
      readonly shown: string | null
    }
  | { readonly code: 'refused'; readonly at: number; readonly problem: CallProblem }
  /** The step that the move leads to is gone. */
  | { readonly code: 'leadsNowhere'; readonly at: number }

/** A scenario of a flow and what became of it. */
export type ScenarioRun = { readonly scenario: Scenario; readonly result: Result<null, ScenarioProblem> }

/** Plays every scenario that is stored with a flow. */
export function runScenarios(flow: Flow, policy: Policy): readonly ScenarioRun[] {
  return (flow.scenarios ?? []).map((scenario) => ({ scenario, result: runScenario(flow, policy, scenario) }))
}

/**
 * Plays a scenario as a live call under the ladder's rules that it was recorded under; the rest of the team's rules is
 * as it is now.
 */
export function runScenario(flow: Flow, policy: Policy, scenario: Scenario): Result<null, ScenarioProblem> {
  const script = makeScript(flow, { ...policy, ...scenario.rules })
  if (!script.stepsById.has(flow.entries.start)) return fail({ code: 'leadsNowhere', at: 0 })
  let progress = startCall(script, { type: 'call.started', language: scenario.language })
  for (const [at, { event, shows: expected }] of scenario.moves.entries()) {
    if (event.type === 'call.started') throw new Error('a scenario holds no start of a call')
    if (missingStep(script, progress.now, event) !== null) return fail({ code: 'leadsNowhere', at })
    const next = reduceCall(script, progress, event)
    if (!next.ok) return fail({ code: 'refused', at, problem: next.problem })
    progress = next.value
    const shown = shownKeyOf(script, progress.now)
    if (shown !== expected) return fail({ code: 'differs', at, expected, shown })
  }
  return ok(null)
}

import type { Choice, Flow, Speech, Step, Wording } from '../flow/flow.ts'
import { threatEnds } from '../ladder/ladder.ts'
import { rungAt } from '../ladder/positions.ts'
import type { Policy } from '../policy/policy.ts'
import type { CallState } from './callState.ts'
import { holds } from './holds.ts'

/** What a call runs under; neither changes while it lasts. */
export type Script = {
  readonly flow: Flow
  readonly policy: Policy
  readonly stepsById: ReadonlyMap<string, Step>
  /** Events come from a log: what was offered then counts, also where the captures it depended on are erased. */
  readonly isLogged?: true
}

/** A speech and the stable key under which its showings are counted. */
export type KeyedSpeech = { readonly key: string; readonly speech: Speech }

/** Makes a flow and a policy ready to run. */
export function makeScript(flow: Flow, policy: Policy): Script {
  return { flow, policy, stepsById: new Map(flow.steps.map((step) => [step.id, step])) }
}

/** The step with an id. Throws where the flow has none: checked flows always have it. */
export function getStep(script: Script, stepId: string): Step {
  const step = script.stepsById.get(stepId)
  if (step === undefined) throw new Error(`the flow has no step ${stepId}`)
  return step
}

/** What is to be said in a state before wrap-up. */
export function speechOf(script: Script, state: CallState): KeyedSpeech {
  const { shownPosition } = state.ladder
  if (shownPosition !== null) return speechAt(script, state, shownPosition)
  if (state.factualLine === 'step') return { key: `step:${state.stepId}`, speech: getStep(script, state.stepId) }
  return { key: `reaction:${state.factualLine}`, speech: script.flow.reactions[state.factualLine] }
}

/** While a threat that ends the call stands, the goodbye does not speak of warnings that were never given. */
function speechAt(script: Script, state: CallState, position: number): KeyedSpeech {
  const rung = rungAt(script.policy, position)
  if (rung !== 'endCall') return { key: `rung:${rung}`, speech: script.flow.rungs[rung] }
  const { threatWordings, ...speech } = script.flow.rungs.endCall
  if (!threatEnds(script.policy, state.ladder)) return { key: 'rung:endCall', speech }
  return { key: 'rung:endCall.threat', speech: { ...speech, wordings: threatWordings } }
}

/** The wording on screen: the favoured one, else the k-th showing takes the ((k − 1) mod n) + 1st. */
export function wordingOf(state: CallState, keyed: KeyedSpeech): Wording {
  const { wordings } = keyed.speech
  const favoured = wordings.find((each) => each.id === state.favoured[keyed.key])
  const showing = Math.max(1, state.showings[keyed.key] ?? 1)
  const wording = favoured ?? wordings[(showing - 1) % wordings.length]
  if (wording === undefined) throw new Error(`${keyed.key} has no wording`)
  return wording
}

/** The choices on screen: those of the step that hold, while the call is on the factual path; none on the ladder. */
export function choicesOf(script: Script, state: CallState): readonly Choice[] {
  if (state.ladder.shownPosition !== null || state.endedBy !== null) return []
  return getStep(script, state.stepId).choices.filter((choice) => isOffered(script, state, choice))
}

/** Whether a choice of a step is offered in a state of the call. */
export function isOffered(script: Script, state: CallState, { when }: Choice): boolean {
  return when === undefined || holds(script.policy, state, when)
}

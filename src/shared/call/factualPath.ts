import type { Destination } from '../flow/advance.ts'
import type { Reaction } from '../flow/flow.ts'
import { isSidePath } from '../flow/flowGraph.ts'
import type { CallState } from './callState.ts'
import { getStep, type Script } from './script.ts'

type Leaving = Pick<CallState, 'leftAtStepId' | 'leftWithOutcome'>

const ON_MAIN_PATH: Leaving = { leftAtStepId: null, leftWithOutcome: null }

/** The state on a step, showing its own line. Remembers where the main path was left for a side path. */
export function enterStep(script: Script, state: CallState, stepId: string): CallState {
  const step = getStep(script, stepId)
  return {
    ...state,
    stepId,
    ...(isSidePath(step) ? leaving(script, state) : ON_MAIN_PATH),
    factualLine: 'step',
    suggestedOutcome: step.outcome ?? state.suggestedOutcome,
  }
}

/** The state after a choice: the next step, or back to where the main path was left, with a bridge line. */
export function follow(script: Script, state: CallState, destination: Destination): CallState {
  if ('step' in destination) return enterStep(script, state, destination.step)
  if (state.leftAtStepId === null) return bridge(state, 'calmed')
  const back = { stepId: state.leftAtStepId, suggestedOutcome: state.leftWithOutcome }
  return bridge({ ...state, ...back, ...ON_MAIN_PATH }, 'calmed')
}

/** The state on the factual path with a line that leads back to the step where it was left. */
export function bridge(state: CallState, reaction: Reaction): CallState {
  return { ...state, factualLine: reaction }
}

/** A side path entered from another one still leads back to the main path. */
function leaving(script: Script, state: CallState): Leaving {
  if (!isSidePath(getStep(script, state.stepId))) {
    return { leftAtStepId: state.stepId, leftWithOutcome: state.suggestedOutcome }
  }
  return { leftAtStepId: state.leftAtStepId, leftWithOutcome: state.leftWithOutcome }
}

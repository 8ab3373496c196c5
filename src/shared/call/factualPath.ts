import type { Destination } from '../flow/advance.ts'
import type { Reaction, Step } from '../flow/flow.ts'
import type { CallState } from './callState.ts'
import { getStep, type Script } from './script.ts'

/** The state on a step, showing its own line. Remembers where the main path was left for a side path. */
export function enterStep(script: Script, state: CallState, stepId: string): CallState {
  const step = getStep(script, stepId)
  return {
    ...state,
    stepId,
    leftAtStepId: isSidePath(step) ? leavingFrom(script, state) : null,
    factualLine: 'step',
    suggestedOutcome: step.outcome ?? state.suggestedOutcome,
  }
}

/** The state after a choice: the next step, or back to where the main path was left, with a bridge line. */
export function follow(script: Script, state: CallState, destination: Destination): CallState {
  if ('step' in destination) return enterStep(script, state, destination.step)
  const stepId = state.leftAtStepId ?? state.stepId
  const suggestedOutcome = getStep(script, stepId).outcome ?? null
  return { ...state, stepId, leftAtStepId: null, factualLine: 'calmed', suggestedOutcome }
}

/** The state on the factual path with a line that leads back to the step where it was left. */
export function bridge(state: CallState, reaction: Reaction): CallState {
  return { ...state, factualLine: reaction }
}

function leavingFrom(script: Script, state: CallState): string | null {
  return isSidePath(getStep(script, state.stepId)) ? state.leftAtStepId : state.stepId
}

function isSidePath(step: Step): boolean {
  return step.part === 'unwilling' || step.part === 'manager'
}

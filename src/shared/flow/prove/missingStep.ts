import type { CallEvent } from '../../call/callEvent.ts'
import type { CallState } from '../../call/callState.ts'
import { choicesOf, type Script } from '../../call/script.ts'
import { isEnding } from '../../ladder/ladder.ts'

/** The step that an event would lead to although the flow does not have it; null where all is well. */
export function missingStep(script: Script, state: CallState, event: CallEvent): string | null {
  const target = targetOf(script, state, event)
  return target === null || script.stepsById.has(target) ? null : target
}

function targetOf(script: Script, state: CallState, event: CallEvent): string | null {
  const { withheldAgain, askedForManager } = script.flow.entries
  if (state.endedBy !== null) return null
  if (event.type === 'agent.chose') {
    const chosen = choicesOf(script, state).find(({ id }) => id === event.choiceId)
    return chosen !== undefined && 'step' in chosen.goTo ? chosen.goTo.step : null
  }
  if (isEnding(script.policy, state.ladder)) return null
  if (event.type === 'caller.askedForManager') return askedForManager
  return event.type === 'caller.withheld' && state.ladder.withheld > 0 ? withheldAgain : null
}

import { isEnding } from '../ladder/ladder.ts'
import type { Policy } from '../policy/policy.ts'
import type { CallState, Stage } from './callState.ts'

/** What is going on in a call. */
export function stageOf(policy: Policy, state: CallState): Stage {
  if (state.wrapUp !== null) return 'finished'
  if (state.endedBy !== null) return 'wrappingUp'
  if (state.held) return 'onHold'
  return isEnding(policy, state.ladder) ? 'ending' : 'talking'
}

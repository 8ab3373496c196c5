import type { CallMove } from '../../shared/call/callEvent.ts'
import { CAUSES_CAPTURE } from '../../shared/call/callState.ts'

/** The event that adds a cause to those noted, or takes it out again. */
export function toggleCause(captures: Readonly<Record<string, string>>, cause: string): CallMove {
  const chosen = (captures[CAUSES_CAPTURE] ?? '').split(',').filter((each) => each !== '')
  const next = chosen.includes(cause) ? chosen.filter((each) => each !== cause) : [...chosen, cause]
  return { type: 'agent.captured', name: CAUSES_CAPTURE, value: next.join(',') }
}

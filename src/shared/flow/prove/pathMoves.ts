import type { CallMove } from '../../call/callEvent.ts'
import { CAPTURES_ALWAYS_ASKED, CAPTURES_AT_START, CAUSES_CAPTURE, type CallState } from '../../call/callState.ts'
import { getStep, type Script } from '../../call/script.ts'
import { namedCauses, type RelevantFacts } from './relevantFacts.ts'

/**
 * What the agent can do on the factual path by herself: choose, fill in or empty what is asked for, speak another
 * language; the last two only as far as a condition of the flow asks for it.
 */
export function agentMoves({ flow, ...script }: Script, facts: RelevantFacts, state: CallState): readonly CallMove[] {
  const { choices, captures = [] } = getStep({ flow, ...script }, state.stepId)
  const asked: readonly string[] = [...captures, ...CAPTURES_AT_START, ...CAPTURES_ALWAYS_ASKED]
  const names = facts.captures.filter((name) => name !== CAUSES_CAPTURE || facts.causes.length === 0)
  const fields = names.filter((name) => asked.includes(name) || state.captures[name] !== undefined)
  const languages = facts.language ? flow.languages.filter((each) => each !== state.language) : []
  return [
    ...choices.map(({ id }): CallMove => ({ type: 'agent.chose', choiceId: id })),
    ...fields.map((name): CallMove => write(name, state.captures[name] === undefined ? FILLED : '')),
    ...facts.causes.map((cause): CallMove => write(CAUSES_CAPTURE, toggled(namedCauses(state), cause).join())),
    ...languages.map((language): CallMove => ({ type: 'agent.switchedLanguage', language })),
  ]
}

/** What the caller can do that leads to another step. What leads up the ladder is told apart (`findExcursions`). */
export const CALLER_LEADS_ON: readonly CallMove[] = [{ type: 'caller.withheld' }, { type: 'caller.askedForManager' }]

const FILLED = '…'

function write(name: string, value: string): CallMove {
  return { type: 'agent.captured', name, value }
}

function toggled(causes: readonly string[], cause: string): readonly string[] {
  return causes.includes(cause) ? causes.filter((each) => each !== cause) : [...causes, cause]
}

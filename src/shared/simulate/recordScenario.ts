import type { CallEvent, CallMove } from '../call/callEvent.ts'
import { reduceCall } from '../call/reduceCall.ts'
import type { Script } from '../call/script.ts'
import { shownKeyOf } from '../call/shownKeyOf.ts'
import { startCall } from '../call/startCall.ts'
import type { Scenario, ScenarioMove } from '../flow/scenario.ts'
import { pickLadderPolicy } from '../policy/policy.ts'

/**
 * A scenario from the events of a simulated call: each with the line it led to, and the rules of the ladder. What was
 * filled in before the call becomes its first moves; refused events and the saved wrap-up are left out.
 */
export function recordScenario(script: Script, events: readonly CallEvent[]): Omit<Scenario, 'id' | 'name'> {
  const started = events.find((event) => event.type === 'call.started')
  let progress = startCall(script, { type: 'call.started', ...(started?.language && { language: started.language }) })
  const { language } = progress.now
  const moves: ScenarioMove[] = []
  for (const event of events.flatMap(asMoves)) {
    const next = reduceCall(script, progress, event)
    if (!next.ok) continue
    progress = next.value
    moves.push({ event, shows: shownKeyOf(script, progress.now) })
  }
  return { language, rules: pickLadderPolicy(script.policy), moves }
}

function asMoves(event: CallEvent): readonly CallMove[] {
  if (event.type === 'wrapUp.saved') return []
  if (event.type !== 'call.started') return [event]
  return Object.entries(event.captures ?? {}).map(([name, value]) => ({ type: 'agent.captured', name, value }))
}

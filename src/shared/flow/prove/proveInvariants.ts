import { CAPTURES_ALWAYS_ASKED, CAPTURES_AT_START } from '../../call/callState.ts'
import { reduceCall } from '../../call/reduceCall.ts'
import { makeScript, type Script } from '../../call/script.ts'
import { startCall } from '../../call/startCall.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Flow } from '../flow.ts'
import type { Breach } from './breach.ts'
import type { CallVisit } from './callVisit.ts'
import { exploreLadder } from './exploreLadder.ts'
import { explorePath } from './explorePath.ts'
import { makeFactsAt } from './factsAt.ts'
import { proveEnds } from './proveEnds.ts'
import { proveLine } from './proveLine.ts'
import { atStep, BreachList, type Proving } from './proving.ts'
import { findRelevantFacts, trimState } from './relevantFacts.ts'

/** What a proof came to. */
export type Proof = {
  /** Each kind once for each place, the shortest counter-examples first; at most 50 of a kind. */
  readonly breaches: readonly Breach[]
  /** There are more breaches than listed. */
  readonly hasMore: boolean
  /** Every state was looked at. Where it was not, what is listed is true, but there may be more. */
  readonly complete: boolean
  readonly states: number
}

/** How a proof is made. */
export type ProveOptions = {
  /** The machine's rules; another function only where a test wants to see it caught. */
  readonly reduce?: typeof reduceCall
  /** The most states to look at. */
  readonly most?: number
  /** Told now and then how many states were looked at and how much was found; answers true to stop. */
  readonly onProgress?: (done: number, found: number) => boolean
}

const MOST_STATES = 200_000
const STATES_BETWEEN_PROGRESS = 500

/**
 * Proves the invariants that a flow can break, by walking the real machine over the flow under a policy, and gives a
 * short counter-example for each place where one is broken.
 *
 * The states are infinitely many, so they are told apart only by what decides what can still happen:
 * - On the ladder: memory, position shown, strikes up to the number that the policy or a condition asks for, warnings
 *   up to the announced number, and whether a threat that ends the call stands. What happens on the ladder reads
 *   nothing else, and no step: so the whole ladder is walked once, at the first step.
 * - On the factual path: the step, where the main path was left, whether an outcome is suggested here and there,
 *   whether facts were held back before, and the facts that the flow's conditions ask for (captures filled, causes
 *   named, steps said, language, warning given, insults by the numbers asked for), each as long as a condition that asks
 *   for it can still come up. The path reads nothing else of the ladder: so instead of the ladder each step has the
 *   shortest excursion to each answer that the conditions can get.
 * - Left out are held, notes, incident, words still pending, overrides and favoured wordings, which decide nothing, and
 *   how often a line was shown: that decides the wording, so all wordings of a line are looked at where it comes first.
 * - Going back leads to states already looked at; it is proved at every event, but not walked.
 *
 * Overrides to another step are left out: they lead anywhere. A counter-example is a shortest one among those whose
 * excursions to the ladder are each as short as can be; walking every call of random flows finds none that is shorter.
 */
export function proveInvariants(flow: Flow, policy: Policy, options: ProveOptions = {}): Proof {
  const script = makeScript(flow, policy)
  const breaches = new BreachList()
  const counter = countStates(breaches, options)
  const answer = (complete: boolean) => ({
    breaches: breaches.list(),
    hasMore: breaches.hasMore,
    complete,
    states: counter.count(),
  })
  if (!script.stepsById.has(flow.entries.start)) {
    breaches.add(atStep('leadsNowhere', flow.entries.start), () => [])
    return answer(true)
  }
  const mayGoOn = counter.next
  const proving = makeProving(script, { breaches, mayGoOn, reduce: options.reduce ?? reduceCall })
  return answer(prove(proving))
}

function prove(proving: Proving): boolean {
  const { script, facts } = proving
  const language = script.flow.languages[0]
  const { now } = startCall(script, { type: 'call.started', ...(language !== undefined && { language }) })
  const start: CallVisit = { state: trimState(facts, now), from: null, moves: [], length: 0 }
  const proved = new Set<string>()
  proveLine(proving, proved, start, now)
  const isLadderDone = exploreLadder(proving, start, proved)
  const explored = explorePath(proving, start, proved)
  proveEnds(proving, explored)
  return isLadderDone && explored.isComplete
}

function makeProving(script: Script, given: Pick<Proving, 'breaches' | 'mayGoOn' | 'reduce'>): Proving {
  const asked = new Set<string>([
    ...CAPTURES_AT_START,
    ...CAPTURES_ALWAYS_ASKED,
    ...script.flow.steps.flatMap(({ captures = [] }) => captures),
  ])
  return {
    ...given,
    script,
    facts: findRelevantFacts(script.flow),
    factsAt: makeFactsAt(script.flow),
    mayFill: (name) => asked.has(name),
  }
}

function countStates(breaches: BreachList, { most = MOST_STATES, onProgress }: ProveOptions) {
  let count = 0
  let isStopped = false
  return {
    count: () => count,
    next: () => {
      if (count >= most || isStopped) return false
      count += 1
      if (count % STATES_BETWEEN_PROGRESS === 0) isStopped = onProgress?.(count, breaches.size) === true
      return true
    },
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallEvent, CallMove, CallStarted } from '../../../src/shared/call/callEvent.ts'
import type { CallState } from '../../../src/shared/call/callState.ts'
import { replayEach } from '../../../src/shared/call/replay.ts'
import { makeScript, type Script, speechOf } from '../../../src/shared/call/script.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { countFigures } from '../../../src/shared/review/countFigures.ts'
import { MAP_FIGURES } from '../../../src/shared/review/countOnMap.ts'
import { makeRandom } from '../../../src/shared/simulate/random.ts'
import { simulateCall } from '../../../src/shared/simulate/simulateCall.ts'
import { anyMoves, anyPolicy } from '../../support/callArbitraries.ts'
import { listStanding } from '../../support/listStanding.ts'
import { choose, finish, goBack, hear, save } from '../../support/playCall.ts'
import { takeAccepted } from '../../support/takeAccepted.ts'
import { testFlow } from '../../support/testFlow.ts'

const STARTED: CallStarted = { type: 'call.started' }
const script = makeScript(testFlow, defaultPolicy)
const ON_MAP: ReadonlySet<string> = new Set(MAP_FIGURES)

/** What a closed call counts on the plan, as `said step:listen`. */
function countedOn(rules: Script, events: readonly CallEvent[]): readonly string[] {
  const replayed = replayEach(rules, events, () => undefined)
  if (!replayed.ok) throw new Error(replayed.problem.code)
  const began = { day: 1, weekday: 1, hour: 1 }
  const counted = countFigures({ script: rules, events, progress: replayed.value, began, seconds: 1 })
  return counted.filter(({ figure }) => ON_MAP.has(figure)).map(({ figure, key }) => `${figure} ${key}`)
}

/** The same by hand: the call is played as if what was taken back had never been, and looked at from event to event. */
function countedByHand(rules: Script, log: readonly CallMove[]): ReadonlySet<string> {
  const found = new Set<string>()
  let before: CallState | null = null
  const isLadder = (state: CallState) => state.ladder.shownPosition !== null
  replayEach(rules, [STARTED, ...listStanding(log)], (event, { now }) => {
    if (now.endedBy === null) found.add(`said ${speechOf(rules, now).key}`)
    if (before !== null) {
      const key = speechOf(rules, before).key
      if (event.type === 'agent.chose') found.add(`taken ${before.stepId}/${event.choiceId}`)
      if (now.endedBy === null && isLadder(before) && !isLadder(now)) found.add(`calmed ${key}`)
      if (event.type === 'caller.hungUp' && !key.startsWith('rung:endCall')) found.add(`lost ${key}`)
    }
    if (now.endedBy === null) before = now
  })
  return found
}

describe('what a call counts on the plan of its flow', () => {
  it('is each line once, each choice once, where it calmed down and where the caller was lost', () => {
    const [listen, insulted] = [choose('next'), hear('insulted')]
    const counted = countedOn(script, [STARTED, listen, insulted, insulted, hear('calmed'), hear('hungUp'), save])
    expect(counted).toEqual([
      'said step:open',
      'taken open/next',
      'said step:listen',
      'said rung:acknowledge',
      'said rung:restate',
      'calmed rung:restate',
      'said reaction:calmed',
      'lost reaction:calmed',
    ])
  })

  it('is nothing of what was taken back, the hanging up included', () => {
    const taken = [choose('next'), goBack, hear('insulted'), goBack, hear('hungUp'), goBack, finish, save]
    expect(countedOn(script, [STARTED, ...taken])).toEqual(['said step:open'])
  })

  it('is no loss where the caller hangs up on the goodbye, which ends the call by the rules', () => {
    const events: CallEvent[] = [STARTED, hear('threatened'), hear('hungUp'), save]
    expect(countedOn(script, events)).toEqual(['said step:open', 'said rung:endCall.threat'])
  })

  it('is what a count by hand gives, for any events under any policy', () => {
    fc.assert(
      fc.property(anyMoves(40), anyPolicy, fc.constantFrom(finish, hear('hungUp')), (moves, policy, end) => {
        const rules = makeScript(testFlow, policy)
        const log = takeAccepted(rules, [...moves, end, save], STARTED).map(({ event }) => event)
        const counted = countedOn(rules, [STARTED, ...log])
        expect(new Set(counted)).toEqual(countedByHand(rules, log))
        expect(new Set(counted).size).toBe(counted.length)
      }),
    )
  })

  it('is what a count by hand gives, for the calls of simulated callers', () => {
    for (let stream = 1; stream <= 300; stream += 1) {
      const { events } = simulateCall(script, 0, makeRandom(7, stream))
      const [started, ...log] = events.map(({ event }) => event)
      expect(started?.type).toBe('call.started')
      const byHand = countedByHand(script, log as CallMove[])
      expect(new Set(countedOn(script, [STARTED, ...log]))).toEqual(byHand)
    }
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { summarise } from '../../../src/shared/call/callSummary.ts'
import { viewOf } from '../../../src/shared/call/callView.ts'
import type { Script } from '../../../src/shared/call/script.ts'
import { startCall } from '../../../src/shared/call/startCall.ts'
import type { Rung } from '../../../src/shared/ladder/rung.ts'
import { anyMoves, anyPolicy } from '../../support/callArbitraries.ts'
import { rungsUnder } from '../../support/ladderRules.ts'
import { listStanding } from '../../support/listStanding.ts'
import { makeTestScript, playCall } from '../../support/playCall.ts'
import { type Taken, takeAccepted } from '../../support/takeAccepted.ts'

const STARTED = { type: 'call.started' } as const
const STRIKES: ReadonlySet<string> = new Set(['caller.insulted', 'caller.insultedSeverely', 'caller.threatened'])
const GRAVE: ReadonlySet<string> = new Set(['caller.insultedSeverely', 'caller.threatened'])

describe('a call in which things were taken back', () => {
  it('is the call in which they never happened, and counts what stands and nothing else', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(anyPolicy, anyMoves(60), (policy, moves) => {
        const script = makeTestScript(policy)
        const taken = takeAccepted(script, moves, STARTED)
        const standing = listStanding(taken.map(({ event }) => event))
        const progress = taken.at(-1)?.after ?? startCall(script, STARTED)
        expect(progress).toEqual(playCall(script, standing))
        expect(summarise(script, progress.now)).toMatchObject(recount(script, standing))
      }),
      { numRuns: 1_000 },
    )
  })
})

/** Counts a log without looking at the counters under test: by event type, and by what was on screen. */
function recount(script: Script, standing: readonly CallMove[]) {
  const taken = takeAccepted(script, standing, STARTED)
  const count = (types: ReadonlySet<string>) => standing.filter(({ type }) => types.has(type)).length
  const climbs = taken.filter(climbed).flatMap(({ after }) => viewOf(script, after.now).rung ?? [])
  const ladder = rungsUnder(script.policy)
  const highestRung = climbs.reduce<Rung | null>(
    (highest, rung) => (highest === null || ladder.indexOf(rung) > ladder.indexOf(highest) ? rung : highest),
    null,
  )
  return {
    strikes: count(STRIKES),
    overrides: count(new Set(['agent.overrode'])),
    warningsShown: climbs.filter((rung) => rung === 'warn').length,
    highestRung,
    incident: count(GRAVE) > 0 || endedForAbuse(script, taken) || wrapUpSays(standing),
  }
}

/** A climb or an override to a rung: not an upset, and not an insult that was overlooked, which leaves the memory at 0. */
function climbed({ event, after }: Taken): boolean {
  if (event.type === 'agent.overrode') return 'rung' in event.target
  return STRIKES.has(event.type) && after.now.ladder.memory > 0
}

function endedForAbuse(script: Script, taken: readonly Taken[]): boolean {
  const end = taken.find(({ event }) => event.type === 'agent.finished' || event.type === 'caller.hungUp')
  const saved = taken.some(({ event }) => event.type === 'wrapUp.saved')
  return end !== undefined && !saved && viewOf(script, end.before.now).rung === 'endCall'
}

function wrapUpSays(standing: readonly CallMove[]): boolean {
  return standing.some((event) => {
    if (event.type !== 'wrapUp.saved') return false
    return event.incident || event.outcome === 'endedByAgent' || event.outcome === 'endedForThreat'
  })
}

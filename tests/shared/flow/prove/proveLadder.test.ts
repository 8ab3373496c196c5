import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../../src/shared/call/callEvent.ts'
import type { CallProgress } from '../../../../src/shared/call/callState.ts'
import { reduceCall } from '../../../../src/shared/call/reduceCall.ts'
import { makeScript } from '../../../../src/shared/call/script.ts'
import { startCall } from '../../../../src/shared/call/startCall.ts'
import type { Breach } from '../../../../src/shared/flow/prove/breach.ts'
import { proveInvariants } from '../../../../src/shared/flow/prove/proveInvariants.ts'
import { isEnding } from '../../../../src/shared/ladder/ladder.ts'
import { lastPosition } from '../../../../src/shared/ladder/positions.ts'
import { defaultPolicy } from '../../../../src/shared/policy/defaultPolicy.ts'
import { fail, ok } from '../../../../src/shared/result.ts'
import { breachesOf, type Reduce } from '../../../support/breaches.ts'
import { minimalFlow } from '../../../support/minimalFlow.ts'
import { choose, finish, goBack, hear, overrideTo, playCall, save } from '../../../support/playCall.ts'

describe('a machine that breaks the rules of the ladder is caught', () => {
  /** The machine with another answer to some events; undefined where it is to answer itself. */
  function doctored(answer: (progress: CallProgress, event: CallMove) => ReturnType<Reduce> | undefined): Reduce {
    return (script, progress, event) => answer(progress, event) ?? reduceCall(script, progress, event)
  }

  function onlyBreach(reduce: Reduce): Pick<Breach, 'code' | 'stepId' | 'moves'> {
    const [{ code, stepId, moves } = { code: null, stepId: '', moves: [] }, ...others] = breachesOf(
      minimalFlow(),
      reduce,
    )
    expect(others).toEqual([])
    if (code === null) throw new Error('nothing was found')
    return { code, stepId, moves }
  }

  it('where it says goodbye at the third insult instead of warning', () => {
    const shownPosition = lastPosition(defaultPolicy)
    const reduce = doctored(({ now, past }, event) => {
      if (event.type !== 'caller.insulted' || now.ladder.strikes !== 2 || now.ladder.warningsShown > 0) return undefined
      const ladder = { ...now.ladder, strikes: 3, memory: shownPosition, shownPosition }
      return ok({ now: { ...now, ladder }, past: { state: now, past } })
    })
    const policy = { ...defaultPolicy, overlook: 3 }
    const { breaches } = proveInvariants(minimalFlow(), policy, { reduce })
    expect(breaches).toMatchObject([
      { code: 'endsUnwarned', moves: [hear('insulted'), hear('insulted'), hear('insulted')] },
    ])
    const script = makeScript(minimalFlow(), policy)
    const shown = breaches[0]?.moves.reduce(
      (progress, event) => {
        const next = reduce(script, progress, event)
        if (!next.ok) throw new Error(next.problem)
        return next.value
      },
      startCall(script, { type: 'call.started' }),
    )
    expect(shown !== undefined && isEnding(policy, shown.now.ladder)).toBe(true)
    expect(shown?.now.showings['rung:warn']).toBeUndefined()
  })

  it('where it says goodbye to a new insult of a caller who had calmed down', () => {
    const shownPosition = lastPosition(defaultPolicy)
    const reduce = doctored(({ now, past }, event) => {
      const { ladder } = now
      if (event.type !== 'caller.insulted' || ladder.shownPosition !== null || ladder.memory !== 2) return undefined
      return ok({ now: { ...now, ladder: { ...ladder, shownPosition } }, past: { state: now, past } })
    })
    const { code, moves } = onlyBreach(reduce)
    expect([code, moves.length, moves.at(-1)]).toEqual(['endsUnwarned', 3, hear('insulted')])
    const { ladder } = playCall(makeScript(minimalFlow(), defaultPolicy), moves.slice(0, -1)).now
    expect([ladder.shownPosition, ladder.memory]).toEqual([null, 2])
  })

  it('where it counts warnings that nobody heard', () => {
    const reduce = doctored(({ now, past }, event) => {
      if (event.type !== 'caller.upset') return undefined
      const ladder = { ...now.ladder, warningsShown: now.ladder.warningsShown + 1, shownPosition: 1 }
      return ok({ now: { ...now, ladder }, past: { state: now, past } })
    })
    expect(onlyBreach(reduce).code).toBe('endsUnwarned')
    expect(onlyBreach(reduce).moves).toEqual([hear('upset'), overrideTo({ rung: 'endCall' })])
  })

  it('where it does not go back from a warning', () => {
    const reduce = doctored(({ now }, { type }) =>
      type === 'agent.wentBack' && now.ladder.warningsShown > 0 && now.ladder.shownPosition === 4
        ? fail('nothingToTakeBack')
        : undefined,
    )
    expect(onlyBreach(reduce)).toEqual({
      code: 'noWayBack',
      stepId: 'open',
      moves: [overrideTo({ rung: 'warn' }), goBack],
    })
  })

  it('where going back keeps a strike', () => {
    const reduce = doctored(({ now, past }, { type }) => {
      if (type !== 'agent.wentBack' || past === null || now.ladder.strikes === past.state.ladder.strikes)
        return undefined
      return ok({
        now: { ...past.state, ladder: { ...past.state.ladder, strikes: now.ladder.strikes } },
        past: past.past,
      })
    })
    expect(onlyBreach(reduce)).toMatchObject({ code: 'noWayBack', moves: [hear('insulted'), goBack] })
  })

  it('where one step does not go back', () => {
    const reduce = doctored(({ now }, { type }) =>
      type === 'agent.wentBack' && now.stepId === 'close' ? fail('nothingToTakeBack') : undefined,
    )
    expect(onlyBreach(reduce)).toEqual({ code: 'noWayBack', stepId: 'close', moves: [choose('close'), goBack] })
  })

  it('where a rung keeps the agent', () => {
    const reduce = doctored(({ now }, event) =>
      event.type === 'agent.overrode' && 'step' in event.target && now.ladder.shownPosition === 2
        ? fail('noSuchStep')
        : undefined,
    )
    const { code, moves } = onlyBreach(reduce)
    expect(code).toBe('noWayToPath')
    expect(moves).toEqual([
      overrideTo({ rung: 'restate' }),
      { type: 'agent.overrode', target: { step: 'open' }, reason: 'callerReconsidered' },
    ])
  })

  it.each([
    ['cannot be finished', finish, [choose('close'), finish]],
    ['cannot be hung up', hear('hungUp'), [choose('close'), hear('hungUp')]],
  ])('where a call %s at one step', (_what, refused, moves) => {
    const reduce = doctored(({ now }, { type }) =>
      type === refused.type && now.stepId === 'close' ? fail('callIsOver') : undefined,
    )
    expect(onlyBreach(reduce)).toEqual({ code: 'noWayOut', stepId: 'close', moves })
  })

  it('where a call cannot be saved', () => {
    const reduce = doctored((_, { type }) => (type === 'wrapUp.saved' ? fail('callNotOver') : undefined))
    const breaches = breachesOf(minimalFlow(), reduce)
    expect(breaches[0]).toMatchObject({ code: 'noWayOut', moves: [finish, save] })
    expect(new Set(breaches.map(({ stepId }) => stepId))).toEqual(new Set(['open', 'close', 'side']))
  })
})

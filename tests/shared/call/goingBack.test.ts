import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CallMove, isMoving } from '../../../src/shared/call/callEvent.ts'
import type { CallState } from '../../../src/shared/call/callState.ts'
import { reduceCall } from '../../../src/shared/call/reduceCall.ts'
import { startCall } from '../../../src/shared/call/startCall.ts'
import { anyMoves, anyPolicy } from '../../support/callArbitraries.ts'
import {
  capture,
  choose,
  finish,
  goBack,
  hear,
  hold,
  makeTestScript,
  overrideTo,
  playCall,
  problemOf,
  save,
} from '../../support/playCall.ts'
import { takeAccepted } from '../../support/takeAccepted.ts'

const script = makeTestScript()
const STARTED = { type: 'call.started' } as const

describe('going back', () => {
  it('restores the whole state before the last moving event that stands, in any call', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(anyPolicy, anyMoves(60), (policy, moves) => {
        const remembered: CallState[] = []
        for (const { event, before, after } of takeAccepted(makeTestScript(policy), moves, STARTED)) {
          if (event.type === 'agent.wentBack') expect(after.now).toEqual(remembered.pop())
          else if (isMoving(event)) remembered.push(structuredClone(before.now))
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('leads step by step to the start of any call that is not closed', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(anyPolicy, anyMoves(40), (policy, moves) => {
        const own = makeTestScript(policy)
        const taken = takeAccepted(own, [...moves, finish, hear('hungUp')], STARTED)
        const open = taken.filter(({ event }) => event.type !== 'wrapUp.saved')
        let progress = open.at(-1)?.after ?? startCall(own, STARTED)
        const standing = open.reduce((count, { event }) => count + countOf(event), 0)
        for (let step = 0; step < standing; step += 1) {
          const next = reduceCall(own, progress, goBack)
          if (!next.ok) throw new Error(`step ${step} of ${standing} was refused: ${next.problem}`)
          progress = next.value
        }
        const { captures, notes, favoured, language, held, ...rest } = startCall(own, STARTED).now
        expect(progress.now).toMatchObject(rest)
        expect(reduceCall(own, progress, goBack)).toEqual({ ok: false, problem: 'nothingToTakeBack' })
      }),
      { numRuns: 200 },
    )
  })

  it('is refused at the start, also after things that do not move the call', () => {
    expect(problemOf(script, [], goBack)).toBe('nothingToTakeBack')
    expect(problemOf(script, [capture('concern', 'late'), hold], goBack)).toBe('nothingToTakeBack')
    expect(problemOf(script, [hear('upset'), goBack], goBack)).toBe('nothingToTakeBack')
  })

  it('takes back what was captured, noted and switched after the event, and keeps what came before it', () => {
    const before: readonly CallMove[] = [
      capture('concern', 'late'),
      { type: 'agent.switchedLanguage', language: 'en' },
      { type: 'agent.switchedWording', wordingId: 'open-3' },
    ]
    const after: readonly CallMove[] = [
      hear('insultedSeverely'),
      capture('wordsHeard', 'grave'),
      capture('concern', 'broken'),
      { type: 'agent.noted', text: 'shouts' },
      { type: 'agent.switchedLanguage', language: 'de' },
      { type: 'agent.switchedWording', wordingId: 'requestRespect-2' },
      hold,
    ]
    const kept = playCall(script, before)
    expect(playCall(script, [...before, ...after, goBack])).toEqual(kept)
    expect(kept.now).toMatchObject({
      captures: { concern: 'late' },
      language: 'en',
      favoured: { 'step:open': 'open-3' },
    })
  })

  it('takes back on hold, and gives the hold back', () => {
    expect(playCall(script, [hear('upset'), hold, goBack]).now.held).toBe(false)
    expect(playCall(script, [hold, hear('upset'), goBack]).now.held).toBe(true)
  })

  it('works in wrap-up, until it is saved', () => {
    const ended = [hear('insulted'), finish, capture('concern', 'late')]
    expect(playCall(script, [...ended, goBack])).toEqual(playCall(script, [hear('insulted')]))
    expect(playCall(script, [hear('hungUp'), goBack])).toEqual(playCall(script, []))
    expect(problemOf(script, [...ended, save], goBack)).toBe('callIsClosed')
  })

  it('does not count a refused event', () => {
    const climbed = playCall(script, [hear('insulted'), hear('threatened')])
    expect(reduceCall(script, climbed, hear('insulted'))).toEqual({ ok: false, problem: 'callIsEnding' })
    expect(reduceCall(script, climbed, goBack)).toEqual({ ok: true, value: playCall(script, [hear('insulted')]) })
  })

  it.each<[string, readonly CallMove[]]>([
    ['calmed on the factual path', [hear('calmed')]],
    ['a rung shown again', [hear('upset'), hear('upset')]],
    ['an override to the step on screen', [overrideTo({ step: 'open' })]],
    ['a choice', [choose('next')]],
  ])('counts %s as one step', (_, events) => {
    const before = playCall(script, events.slice(0, -1))
    expect(playCall(script, [...events, goBack])).toEqual(before)
  })
})

function countOf(event: CallMove): number {
  if (event.type === 'agent.wentBack') return -1
  return isMoving(event) ? 1 : 0
}

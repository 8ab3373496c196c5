import { describe, expect, it } from 'vitest'
import { listWaysOn, moveFor } from '../../../src/renderer/call/moveFor.ts'
import { listRungTargets, parseTarget } from '../../../src/renderer/call/targets.ts'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { makeScript } from '../../../src/shared/call/script.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { playCall } from '../../support/playCall.ts'
import { testFlow } from '../../support/testFlow.ts'

const script = makeScript(testFlow, defaultPolicy)
const insult: CallMove = { type: 'caller.insulted' }

const stateAfter = (...moves: CallMove[]) => playCall(script, moves).now

describe('what a key means', () => {
  it('is the same caller event in every step', () => {
    for (const state of [stateAfter(), stateAfter(insult), stateAfter(insult, insult, insult, insult, insult)]) {
      expect(moveFor(script, state, 'caller.threatened')).toEqual({ type: 'caller.threatened' })
    }
  })

  it('is the choice in its place, and nothing where the step has fewer', () => {
    const [first] = script.stepsById.get(testFlow.entries.start)?.choices ?? []
    expect(moveFor(script, stateAfter(), 'choice.1')).toEqual({ type: 'agent.chose', choiceId: first?.id })
    expect(moveFor(script, stateAfter(), 'choice.9')).toBeNull()
    expect(moveFor(script, stateAfter(insult), 'choice.1')).toBeNull()
  })

  it('stays on its key where a choice before it is not offered', () => {
    const flow = structuredClone(testFlow)
    const open = flow.steps.find(({ id }) => id === flow.entries.start)
    const [first] = open?.choices ?? []
    if (open === undefined || first === undefined) throw new Error('the start has a choice')
    const second = { ...first, id: 'second' }
    open.choices = [{ ...first, when: { match: 'all', clauses: [{ on: 'warning', is: 'given' }] } }, second]
    const limited = makeScript(flow, defaultPolicy)
    const start = playCall(limited, []).now
    expect(moveFor(limited, start, 'choice.1')).toBeNull()
    expect(moveFor(limited, start, 'choice.2')).toEqual({ type: 'agent.chose', choiceId: second.id })
  })

  it('is "said, I have hung up" on the goodbye line', () => {
    const goodbye = stateAfter({ type: 'caller.threatened' })
    expect(listWaysOn(script, goodbye)).toEqual([{ kind: 'finish', key: 0, after: 'goodbye' }])
    expect(moveFor(script, goodbye, 'choice.1')).toEqual({ type: 'agent.finished' })
  })

  it('holds, and goes on where the call is held', () => {
    expect(moveFor(script, stateAfter(), 'hold')).toEqual({ type: 'agent.held' })
    expect(moveFor(script, stateAfter({ type: 'agent.held' }), 'hold')).toEqual({ type: 'agent.resumed' })
  })

  it('goes round the wordings in both directions', () => {
    expect(moveFor(script, stateAfter(insult), 'wording.next')).toEqual({
      type: 'agent.switchedWording',
      wordingId: 'acknowledge-2',
    })
    expect(moveFor(script, stateAfter(insult), 'wording.previous')).toEqual({
      type: 'agent.switchedWording',
      wordingId: 'acknowledge-3',
    })
  })

  it('changes to the other language of the flow', () => {
    expect(moveFor(script, stateAfter(), 'language')).toEqual({ type: 'agent.switchedLanguage', language: 'en' })
  })
})

describe('the targets of an override', () => {
  it('refuse the end before it was announced, and rungs that the policy leaves out', () => {
    const bare = makeScript(testFlow, { ...defaultPolicy, restate: false })
    const refused = listRungTargets(bare, stateAfter()).filter((target) => target.refused !== null)
    expect(refused).toEqual([
      { rung: 'restate', refused: 'rungNotInPolicy' },
      { rung: 'endCall', refused: 'warningMissing' },
    ])
    const warned = stateAfter(insult, insult, insult, insult)
    expect(listRungTargets(script, warned).every((target) => target.refused === null)).toBe(true)
  })

  it('are rungs and steps', () => {
    expect(parseTarget('rung:warn')).toEqual({ rung: 'warn' })
    expect(parseTarget('step:listen')).toEqual({ step: 'listen' })
  })
})

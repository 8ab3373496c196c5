import { describe, expect, it } from 'vitest'
import type { CallMove, CallStarted } from '../../../src/shared/call/callEvent.ts'
import { reduceCall } from '../../../src/shared/call/reduceCall.ts'
import { replay } from '../../../src/shared/call/replay.ts'
import { choicesOf, makeScript, type Script } from '../../../src/shared/call/script.ts'
import { startCall } from '../../../src/shared/call/startCall.ts'
import type { Clause, Condition } from '../../../src/shared/flow/condition.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import type { Policy } from '../../../src/shared/policy/policy.ts'
import { choiceTo, minimalFlow } from '../../support/minimalFlow.ts'

const started: CallStarted = { type: 'call.started', language: 'de' }
const insult: CallMove = { type: 'caller.insulted' }
const calm: CallMove = { type: 'caller.calmed' }
const fill: CallMove = { type: 'agent.captured', name: 'concern', value: 'Paket' }
const cause: CallMove = { type: 'agent.captured', name: 'causes', value: 'waiting,delivery' }

function scriptWith(when: Condition, policy: Partial<Policy> = {}): Script {
  const flow = minimalFlow()
  flow.steps[0]?.choices.push({ ...choiceTo('side'), when })
  return makeScript(flow, { ...defaultPolicy, ...policy })
}

function offeredAfter(script: Script, moves: readonly CallMove[]): readonly string[] {
  const progress = moves.reduce(
    (now, move) => {
      const next = reduceCall(script, now, move)
      if (!next.ok) throw new Error(`${move.type} was refused: ${next.problem}`)
      return next.value
    },
    startCall(script, started),
  )
  return choicesOf(script, progress.now).map(({ id }) => id)
}

function isOffered(clause: Clause, moves: readonly CallMove[], policy?: Partial<Policy>): boolean {
  return offeredAfter(scriptWith({ match: 'all', clauses: [clause] }, policy), moves).includes('side')
}

describe('a choice with a condition', () => {
  const cases: readonly [Clause, readonly CallMove[], boolean][] = [
    [{ on: 'capture', name: 'concern', is: 'filled' }, [fill], true],
    [{ on: 'capture', name: 'concern', is: 'filled' }, [], false],
    [{ on: 'capture', name: 'concern', is: 'empty' }, [fill], false],
    [{ on: 'cause', cause: 'delivery', is: 'named' }, [cause], true],
    [{ on: 'cause', cause: 'deliver', is: 'named' }, [cause], false],
    [{ on: 'cause', cause: 'delivery', is: 'notNamed' }, [], true],
    [{ on: 'step', step: 'open', is: 'said' }, [], true],
    [{ on: 'step', step: 'close', is: 'said' }, [], false],
    [{ on: 'warning', is: 'given' }, [insult, insult, insult, insult, calm], true],
    [{ on: 'warning', is: 'given' }, [insult, insult, insult, calm], false],
    [{ on: 'insults', is: 'atLeast', count: 2 }, [insult, insult, calm], true],
    [{ on: 'insults', is: 'atMost', count: 1 }, [insult, insult, calm], false],
    [{ on: 'language', language: 'de', is: 'spoken' }, [], true],
    [{ on: 'language', language: 'en', is: 'notSpoken' }, [], true],
  ]
  it.each(cases)('%j after %j is offered: %s', (clause, moves, expected) => {
    expect(isOffered(clause, moves)).toBe(expected)
  })

  it('follows the rules of the team', () => {
    const mayGrant: Clause = { on: 'rules', rule: 'mayGrant', is: 'on' }
    const grant = (amountEuro: number) => ({ grant: { ...defaultPolicy.grant, amountEuro } })
    expect(isOffered(mayGrant, [], grant(50))).toBe(true)
    expect(isOffered(mayGrant, [], grant(0))).toBe(false)
    expect(isOffered({ on: 'rules', rule: 'warns', is: 'off' }, [], { warnings: 0 })).toBe(true)
  })

  it('holds where any of its clauses does, if it says so', () => {
    const clauses: Clause[] = [
      { on: 'warning', is: 'given' },
      { on: 'capture', name: 'concern', is: 'filled' },
    ]
    expect(offeredAfter(scriptWith({ match: 'any', clauses }), [fill])).toEqual(['close', 'side'])
    expect(offeredAfter(scriptWith({ match: 'all', clauses }), [fill])).toEqual(['close'])
  })

  it('is refused while it is not offered', () => {
    const script = scriptWith({ match: 'all', clauses: [{ on: 'warning', is: 'given' }] })
    const refused = reduceCall(script, startCall(script, started), { type: 'agent.chose', choiceId: 'side' })
    expect(refused).toEqual({ ok: false, problem: 'choiceNotOffered' })
  })

  it('was taken where the log says so, also when what it depended on is erased', () => {
    const script = scriptWith({ match: 'all', clauses: [{ on: 'capture', name: 'concern', is: 'filled' }] })
    const choose: CallMove = { type: 'agent.chose', choiceId: 'side' }
    const erased: CallMove = { type: 'agent.captured', name: 'concern', value: '' }
    const replayed = replay(script, [started, erased, choose])
    expect(replayed.ok && replayed.value.now.stepId).toBe('side')
  })
})

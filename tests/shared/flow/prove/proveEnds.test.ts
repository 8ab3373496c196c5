import { describe, expect, it } from 'vitest'
import { choicesOf, makeScript } from '../../../../src/shared/call/script.ts'
import type { Clause } from '../../../../src/shared/flow/condition.ts'
import { proveInvariants } from '../../../../src/shared/flow/prove/proveInvariants.ts'
import { defaultPolicy } from '../../../../src/shared/policy/defaultPolicy.ts'
import { breachesOf, edited, replayed } from '../../../support/breaches.ts'
import { choiceTo, step } from '../../../support/minimalFlow.ts'
import { capture, choose, hear, overrideTo } from '../../../support/playCall.ts'

describe('a way that does not come to an outcome is shown by a counter-example', () => {
  const warned: Clause = { on: 'warning', is: 'given' }
  const unwarned: Clause = { on: 'warning', is: 'notGiven' }

  it('where a call can end without one', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.push(choiceTo('later'))
      each.steps.push(step('later', { choices: [choiceTo('bye')] }), step('bye', { ends: true }))
    })
    const [breach, ...others] = breachesOf(flow)
    expect(others).toEqual([])
    expect(breach).toMatchObject({ code: 'noOutcome', stepId: 'bye', moves: [choose('later'), choose('bye')] })
    expect(breach && replayed(flow, breach)).toMatchObject({ stepId: 'bye', suggestedOutcome: null })
  })

  it('where only the longer way to an end says nothing', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.push(choiceTo('said'), choiceTo('detour'))
      each.steps.push(
        step('said', { outcome: 'resolved', choices: [choiceTo('bye')] }),
        step('detour', { choices: [choiceTo('silent')] }),
        step('silent', { choices: [choiceTo('bye')] }),
        step('bye', { ends: true }),
      )
    })
    const moves = [choose('detour'), choose('silent'), choose('bye')]
    expect(breachesOf(flow)).toMatchObject([{ code: 'noOutcome', stepId: 'bye', moves }])
  })

  it('where a side path asks for what was filled in before it', () => {
    const filled: Clause = { on: 'capture', name: 'model', is: 'filled' }
    const flow = edited((each) => {
      Object.assign(each.steps[0] ?? {}, { captures: ['model'] })
      each.steps[2]?.choices.push({ ...choiceTo('bye'), when: { match: 'all', clauses: [filled] } })
      each.steps.push(step('bye', { ends: true }))
    })
    const moves = [capture('model', '…'), hear('askedForManager'), choose('bye')]
    expect(breachesOf(flow)).toMatchObject([{ code: 'noOutcome', stepId: 'bye', moves }])
  })

  it('but not where a side path asks for what the main path then needs', () => {
    const filled: Clause = { on: 'capture', name: 'model', is: 'filled' }
    const flow = edited((each) => {
      each.steps[0]?.choices.splice(0, 1, choiceTo('side'), {
        ...choiceTo('close'),
        when: { match: 'all', clauses: [filled] },
      })
      Object.assign(each.steps[2] ?? {}, { captures: ['model'] })
    })
    expect(breachesOf(flow)).toEqual([])
  })

  it('where the outcome was suggested on a side path that led back', () => {
    const flow = edited((each) => {
      delete each.steps[1]?.outcome
      Object.assign(each.steps[2] ?? {}, { outcome: 'withdrew', ends: true })
    })
    expect(breachesOf(flow)).toMatchObject([{ code: 'noOutcome', stepId: 'close', moves: [choose('close')] }])
  })

  it('where a loop has no exit, told at its entrance alone', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.push(choiceTo('a'))
      each.steps.push(step('a', { choices: [choiceTo('b')] }), step('b', { choices: [choiceTo('a')] }))
    })
    expect(breachesOf(flow)).toEqual([
      { code: 'noEnd', stepId: 'a', lineKey: null, language: null, moves: [choose('a')] },
    ])
  })

  it('where two ways lead into the same trap, once', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.push(choiceTo('a'), choiceTo('gate'))
      each.steps.push(step('a', { choices: [choiceTo('a')] }), step('gate', { choices: [choiceTo('a')] }))
    })
    expect(breachesOf(flow)).toMatchObject([{ code: 'noEnd', stepId: 'a' }])
  })

  it('where the only choice is gone after a warning', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses: [unwarned] } })
    })
    const [breach, ...others] = breachesOf(flow)
    expect(others).toEqual([])
    expect(breach).toMatchObject({
      code: 'noEnd',
      stepId: 'open',
      moves: [overrideTo({ rung: 'warn' }), hear('calmed')],
    })
    const script = makeScript(flow, defaultPolicy)
    expect(breach && choicesOf(script, replayed(flow, breach))).toEqual([])
    expect(proveInvariants(flow, { ...defaultPolicy, warnings: 0 }).breaches).toEqual([])
  })

  it('where the only choice waits for a warning that may never come, from the start', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses: [warned] } })
    })
    expect(breachesOf(flow)).toMatchObject([{ code: 'noEnd', stepId: 'open', moves: [] }])
  })

  it('where too many insults close the way', () => {
    const flow = edited((each) => {
      const few: Clause = { on: 'insults', is: 'atMost', count: 2 }
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses: [few] } })
    })
    const insult = hear('insulted')
    expect(breachesOf(flow)).toMatchObject([{ code: 'noEnd', moves: [insult, insult, insult, hear('calmed')] }])
  })

  it('but not where the agent opens the way herself: by a field, a cause or a language', () => {
    const clauses: Clause[] = [
      { on: 'capture', name: 'concern', is: 'filled' },
      { on: 'cause', cause: 'waiting', is: 'named' },
      { on: 'language', language: 'en', is: 'spoken' },
      { on: 'step', step: 'open', is: 'said' },
    ]
    const flow = edited((each) => {
      each.languages.push('en')
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses } })
    })
    expect(breachesOf(flow).filter(({ code }) => code === 'noEnd')).toEqual([])
    const unasked: Clause = { on: 'capture', name: 'model', is: 'filled' }
    const shut = edited((each) => {
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses: [unasked] } })
    })
    expect(breachesOf(shut)).toMatchObject([{ code: 'noEnd', moves: [] }])
  })

  it('where a side path was entered once too often', () => {
    const flow = edited((each) => {
      const unsaid: Clause = { on: 'step', step: 'side', is: 'notSaid' }
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses: [unsaid] } })
    })
    expect(breachesOf(flow)).toMatchObject([{ code: 'noEnd', stepId: 'side', moves: [hear('askedForManager')] }])
  })

  it('where a choice, a reaction or the start leads to a step that does not exist', () => {
    const flow = edited((each) => {
      each.entries.withheldAgain = 'nobody'
      each.steps[0]?.choices.push(choiceTo('nowhere'))
    })
    const breaches = breachesOf(flow)
    expect(breaches).toMatchObject([
      { code: 'leadsNowhere', stepId: 'open', moves: [choose('nowhere')] },
      { code: 'leadsNowhere', stepId: 'close', moves: [choose('close'), hear('withheld'), hear('withheld')] },
      { code: 'leadsNowhere', stepId: 'side', moves: [hear('withheld'), hear('askedForManager'), hear('withheld')] },
    ])
    for (const each of breaches) expect(() => replayed(flow, each)).toThrow('has no step')
    const startless = edited((each) => {
      each.entries.start = 'nobody'
    })
    expect(breachesOf(startless)).toMatchObject([{ code: 'leadsNowhere', stepId: 'nobody', moves: [] }])
  })
})

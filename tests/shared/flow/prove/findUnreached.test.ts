import { describe, expect, it } from 'vitest'
import type { Clause, Condition } from '../../../../src/shared/flow/condition.ts'
import type { Flow } from '../../../../src/shared/flow/flow.ts'
import { findUnreached } from '../../../../src/shared/flow/prove/findUnreached.ts'
import { defaultPolicy } from '../../../../src/shared/policy/defaultPolicy.ts'
import type { Policy } from '../../../../src/shared/policy/policy.ts'
import { choiceTo, minimalFlow, step } from '../../../support/minimalFlow.ts'

const policyWith = (values: Partial<Policy>): Policy => ({ ...defaultPolicy, ...values })

/** open → middle → close, with a conditional choice at `middle`; `later` is only behind it. */
function flowWith(when: Condition, edit: (flow: Flow) => void = () => undefined): Flow {
  const flow = minimalFlow()
  flow.steps = [
    step('open', { part: 'open', choices: [choiceTo('middle')] }),
    step('middle', { choices: [choiceTo('close'), { ...choiceTo('later', 'perhaps'), when }] }),
    step('later', { captures: ['model'], choices: [choiceTo('close')] }),
    ...flow.steps.slice(1),
  ]
  edit(flow)
  return flow
}

function reasonsFor(clauses: readonly Clause[], values: Partial<Policy> = {}, match: Condition['match'] = 'all') {
  const { choices } = findUnreached(flowWith({ match, clauses: [...clauses] }), policyWith(values))
  return choices.flatMap(({ reasons }) => reasons.map(({ code, clauses }) => `${code} ${clauses.join(' ')}`))
}

const rule = (is: 'on' | 'off'): Clause => ({ on: 'rules', rule: 'mayGrant', is })
const warning = (is: 'given' | 'notGiven'): Clause => ({ on: 'warning', is })
const said = (id: string, is: 'said' | 'notSaid' = 'said'): Clause => ({ on: 'step', step: id, is })
const field = (name: string, is: 'filled' | 'empty' = 'filled'): Clause => ({ on: 'capture', name, is })
const cause = (name: string, is: 'named' | 'notNamed' = 'named'): Clause => ({ on: 'cause', cause: name, is })
const insults = (is: 'atLeast' | 'atMost', count: number): Clause => ({ on: 'insults', is, count })
const language = (name: string, is: 'spoken' | 'notSpoken' = 'spoken'): Clause => ({
  on: 'language',
  language: name,
  is,
})

describe('a choice that no call can take is told with the reason', () => {
  const granting = { grant: { ...defaultPolicy.grant, amountEuro: 50 } }
  const cases: readonly [string, readonly Clause[], Partial<Policy>, readonly string[]][] = [
    ['the rules settle it', [rule('off')], granting, ['ruleSettled 0']],
    ['the rules leave it open', [rule('on')], granting, []],
    ['no warnings are given', [warning('given')], { warnings: 0 }, ['noWarnings 0']],
    ['warnings are given', [warning('given')], { warnings: 1 }, []],
    ['no warning need be given', [warning('notGiven')], { warnings: 3 }, []],
    ['the step comes later only', [said('close')], {}, ['neverSaidBefore 0']],
    ['the step does not exist', [said('nobody')], {}, ['neverSaidBefore 0']],
    ['the step came before', [said('open')], {}, []],
    ['the side path may have come before', [said('side')], {}, []],
    ['the step itself is said', [said('middle')], {}, []],
    ['every way leads over the step', [said('open', 'notSaid')], {}, ['alwaysSaidBefore 0']],
    ['the step is the one it is asked on', [said('middle', 'notSaid')], {}, ['alwaysSaidBefore 0']],
    ['the step can be left out', [said('side', 'notSaid')], {}, []],
    ['nobody asks for the field', [field('secret')], {}, ['neverAsked 0']],
    ['the field is asked for too late', [field('model')], {}, ['neverAsked 0']],
    ['the start asks for the field', [field('reference')], {}, []],
    ['the field can be left empty', [field('secret', 'empty')], {}, []],
    ['causes are always asked for', [field('causes'), cause('waiting')], {}, []],
    ['a cause cannot hold a comma', [cause('a,b')], {}, ['noSuchCause 0']],
    ['the flow does not speak the language', [language('en')], {}, ['languageSettled 0']],
    ['the flow speaks nothing else', [language('de', 'notSpoken')], {}, ['languageSettled 0']],
    ['the language is the one spoken', [language('de'), language('en', 'notSpoken')], {}, []],
    ['insults can always come', [insults('atLeast', 9)], { warnings: 0 }, []],
    ['insults can always stay away', [insults('atMost', 0)], {}, []],
    ['insults come without a warning', [insults('atLeast', 9), warning('notGiven')], { apologyLowersBy: 0 }, []],
    ['a warning comes without insults', [warning('given'), insults('atMost', 0)], {}, []],
    ['the numbers exclude each other', [insults('atMost', 2), insults('atLeast', 3)], {}, ['contradiction 0 1']],
    ['the numbers meet', [insults('atMost', 3), insults('atLeast', 3)], {}, []],
    ['filled and empty', [field('concern'), rule('on'), field('concern', 'empty')], granting, ['contradiction 0 2']],
    ['two fields', [field('concern'), field('reference', 'empty')], {}, []],
    ['said and not said', [said('side', 'notSaid'), said('side')], {}, ['contradiction 0 1']],
    ['given and not given', [warning('given'), warning('notGiven')], {}, ['contradiction 0 1']],
    ['named and not named', [cause('waiting', 'notNamed'), cause('waiting')], {}, ['contradiction 0 1']],
    ['named where no cause is', [field('causes', 'empty'), cause('waiting')], {}, ['contradiction 0 1']],
    ['two causes', [cause('waiting', 'notNamed'), cause('delivery')], {}, []],
  ]
  it.each(cases)('%s', (_what, clauses, values, expected) => {
    expect(reasonsFor(clauses, values)).toEqual(expected)
  })

  it('a language that two clauses leave none of', () => {
    const flow = flowWith({ match: 'all', clauses: [language('de', 'notSpoken'), language('en', 'notSpoken')] })
    const { choices } = findUnreached({ ...flow, languages: ['de', 'en'] }, defaultPolicy)
    expect(choices[0]?.reasons).toEqual([{ code: 'contradiction', clauses: [0, 1] }])
  })

  it('any of its clauses is enough, so that all have to be impossible', () => {
    expect(reasonsFor([field('secret'), warning('given')], {}, 'any')).toEqual([])
    expect(reasonsFor([field('secret'), warning('given')], { warnings: 0 }, 'any')).toEqual([
      'neverAsked 0',
      'noWarnings 1',
    ])
    expect(reasonsFor([field('concern'), field('concern', 'empty')], {}, 'any')).toEqual([])
  })

  it('two steps of which every way has one', () => {
    const flow = flowWith(
      { match: 'all', clauses: [said('left', 'notSaid'), said('right', 'notSaid')] },
      ({ steps }) => {
        steps[0]?.choices.splice(0, 1, choiceTo('left'), choiceTo('right'))
        steps.push(step('left', { choices: [choiceTo('middle')] }), step('right', { choices: [choiceTo('middle')] }))
      },
    )
    expect(findUnreached(flow, defaultPolicy).choices[0]?.reasons).toEqual([
      { code: 'alwaysSaidBefore', clauses: [0, 1] },
    ])
  })

  it('a side path leads back to where it was left, which was said before, and no further', () => {
    const atSide = flowWith({ match: 'all', clauses: [said('close')] }, ({ steps }) => {
      steps.at(-1)?.choices.push({ ...choiceTo('later', 'after'), when: { match: 'all', clauses: [said('close')] } })
    })
    const taken = findUnreached(atSide, defaultPolicy)
    expect(taken.choices.map(({ stepId, choiceId }) => [stepId, choiceId])).toEqual([['middle', 'perhaps']])
  })

  it('a choice is possible as soon as another conditional one opens the way', () => {
    const flow = flowWith({ match: 'all', clauses: [field('concern')] }, ({ steps }) => {
      steps[2]?.choices.push({ ...choiceTo('open', 'again'), when: { match: 'all', clauses: [field('model')] } })
      steps[0]?.choices.push({ ...choiceTo('close', 'late'), when: { match: 'all', clauses: [said('later')] } })
    })
    expect(findUnreached(flow, defaultPolicy)).toEqual({ steps: [], choices: [] })
  })
})

describe('a step that no call comes to is told with the reason', () => {
  it('by what leads there', () => {
    const flow = flowWith({ match: 'all', clauses: [warning('given')] }, ({ steps }) => {
      steps[2]?.choices.push(choiceTo('behind'))
      steps.push(step('behind', { ends: true }), step('island', { choices: [choiceTo('island')] }))
    })
    expect(findUnreached(flow, policyWith({ warnings: 0 })).steps).toEqual([
      { stepId: 'later', reason: 'onlyImpossibleChoices' },
      { stepId: 'behind', reason: 'onlyUnreachedSteps' },
      { stepId: 'island', reason: 'nothingLeadsThere' },
    ])
    expect(findUnreached(flow, defaultPolicy).steps).toEqual([{ stepId: 'island', reason: 'nothingLeadsThere' }])
  })

  it('and its choices are not told again', () => {
    const flow = minimalFlow()
    flow.steps.push(
      step('island', { choices: [{ ...choiceTo('close'), when: { match: 'all', clauses: [rule('off')] } }] }),
    )
    expect(findUnreached(flow, defaultPolicy)).toEqual({
      steps: [{ stepId: 'island', reason: 'nothingLeadsThere' }],
      choices: [],
    })
  })

  it('in a flow of thousands of steps that each depend on the one before', () => {
    const flow = minimalFlow()
    const chain = Array.from({ length: 4000 }, (_, index) =>
      step(`s${index}`, {
        choices: [
          index % 2 === 0
            ? choiceTo(`s${index + 1}`)
            : { ...choiceTo(`s${index + 1}`), when: { match: 'all', clauses: [said(`s${index - 1}`)] } },
        ],
      }),
    )
    flow.steps = [...chain, step('s4000', { ends: true }), ...flow.steps.slice(1)]
    flow.entries.start = 's0'
    const { steps, choices } = findUnreached(flow, defaultPolicy)
    expect([steps.map(({ stepId }) => stepId), choices]).toEqual([['close'], []])
  })
})

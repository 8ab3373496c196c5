import fc from 'fast-check'
import type { Clause, Condition } from '../../src/shared/flow/condition.ts'
import type { Choice, Flow, Step } from '../../src/shared/flow/flow.ts'
import { defaultPolicy } from '../../src/shared/policy/defaultPolicy.ts'
import type { Policy } from '../../src/shared/policy/policy.ts'
import { minimalFlow, step } from './minimalFlow.ts'

const MAIN = ['m0', 'm1', 'm2'] as const
const SIDE = ['x0'] as const
const STEPS = [...MAIN, ...SIDE]
const CAPTURES = ['concern', 'model', 'causes', 'callerName']

const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    on: fc.constant('capture'),
    name: fc.constantFrom(...CAPTURES),
    is: fc.constantFrom('filled', 'empty'),
  }),
  fc.record({
    on: fc.constant('cause'),
    cause: fc.constantFrom('waiting', 'a,b'),
    is: fc.constantFrom('named', 'notNamed'),
  }),
  fc.record({ on: fc.constant('step'), step: fc.constantFrom(...STEPS), is: fc.constantFrom('said', 'notSaid') }),
  fc.record({ on: fc.constant('warning'), is: fc.constantFrom('given', 'notGiven') }),
  fc.record({
    on: fc.constant('insults'),
    is: fc.constantFrom('atLeast', 'atMost'),
    count: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({
    on: fc.constant('language'),
    language: fc.constantFrom('de', 'en', 'fr'),
    is: fc.constantFrom('spoken', 'notSpoken'),
  }),
  fc.record({
    on: fc.constant('rules'),
    rule: fc.constantFrom('restates', 'warns', 'threatEndsCall'),
    is: fc.constantFrom('on', 'off'),
  }),
)

const condition: fc.Arbitrary<Condition> = fc.record({
  match: fc.constantFrom('all', 'all', 'any'),
  clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
})

type Draft = Pick<Choice, 'goTo' | 'when'>

function choiceFrom(stepIds: readonly string[], withResume: boolean): fc.Arbitrary<Draft> {
  const onward = fc.constantFrom(...stepIds).map((id) => ({ step: id }))
  const goTo: fc.Arbitrary<Choice['goTo']> = withResume
    ? fc.oneof(onward, fc.constant({ resume: true } as const))
    : onward
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ goTo }) },
    { weight: 2, arbitrary: fc.record({ goTo, when: condition }) },
  )
}

function anyStep(id: string, part: Step['part']): fc.Arbitrary<Step> {
  return fc
    .record(
      {
        drafts: fc.array(choiceFrom(STEPS, part === 'unwilling'), { maxLength: 3 }),
        outcome: fc.constant('resolved'),
        ends: fc.constant(true),
        captures: fc.constant<string[]>(['model']),
      },
      { requiredKeys: ['drafts'] },
    )
    .map(({ drafts, ...rest }) =>
      step(id, {
        part,
        ...rest,
        choices: drafts.map((draft, index) => ({ id: `c${index}`, label: { de: `${id} ${index}` }, ...draft })),
      }),
    )
}

/** Flows of four steps with all kinds of conditions; whether they make sense is for a proof to say. */
export const anyFlow: fc.Arbitrary<Flow> = fc
  .record({
    steps: fc.tuple(...MAIN.map((id) => anyStep(id, 'clarify')), ...SIDE.map((id) => anyStep(id, 'unwilling'))),
    withheldAgain: fc.constantFrom(...STEPS),
    askedForManager: fc.constantFrom(...SIDE),
    languages: fc.constantFrom(['de'], ['de', 'en']),
  })
  .map(({ steps, languages, ...entries }) => ({
    ...minimalFlow(),
    languages: [...languages],
    entries: { start: 'm0', ...entries },
    steps: [...steps],
  }))

/** Policies with a short ladder, so that whole calls can be walked. */
export const anyShortPolicy: fc.Arbitrary<Policy> = fc
  .record({
    overlook: fc.constantFrom(0, 1),
    restate: fc.constant(false),
    warnings: fc.constantFrom(0, 1),
    threatEndsCall: fc.boolean(),
    apologyLowersBy: fc.constantFrom(0, 1),
  })
  .map((values) => ({ ...defaultPolicy, ...values }))

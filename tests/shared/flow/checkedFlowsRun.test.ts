import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { lineOf } from '../../../src/shared/call/line.ts'
import { reduceCall } from '../../../src/shared/call/reduceCall.ts'
import { makeScript } from '../../../src/shared/call/script.ts'
import { startCall } from '../../../src/shared/call/startCall.ts'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import type { Choice, Flow, Step } from '../../../src/shared/flow/flow.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { minimalFlow, step } from '../../support/minimalFlow.ts'

const IDS = ['a', 'b', 'c', 'd']

const goTo: fc.Arbitrary<Choice['goTo']> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...IDS).map((id) => ({ step: id })) },
  { weight: 1, arbitrary: fc.constant({ resume: true } as const) },
)

function stepArbitrary(id: string): fc.Arbitrary<Step> {
  return fc
    .record({
      part: fc.constantFrom('clarify', 'close', 'manager'),
      ends: fc.boolean(),
      outcome: fc.option(fc.constantFrom('resolved', 'passedOn'), { nil: null }),
      targets: fc.array(goTo, { maxLength: 3 }),
    })
    .map(({ part, ends, outcome, targets }) =>
      step(id, {
        part,
        ...(ends && { ends }),
        ...(outcome !== null && { outcome }),
        choices: targets.map((target, index) => ({ id: `c${index}`, label: { de: `c${index}` }, goTo: target })),
      }),
    )
}

const flows: fc.Arbitrary<Flow> = fc
  .tuple(fc.tuple(...IDS.map(stepArbitrary)), fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...IDS))))
  .map(([steps, [start = 'a', withheldAgain = 'a', askedForManager = 'a']]) => ({
    ...minimalFlow(),
    steps: [...steps],
    entries: { start, withheldAgain, askedForManager },
  }))

const moves: fc.Arbitrary<CallMove[]> = fc.array(
  fc.oneof(
    fc.constantFrom('c0', 'c1', 'c2').map((choiceId) => ({ type: 'agent.chose' as const, choiceId })),
    fc
      .constantFrom('caller.calmed', 'caller.withheld', 'caller.askedForManager', 'caller.conceded', 'caller.insulted')
      .map((type) => ({ type }) as CallMove),
  ),
  { maxLength: 25 },
)

/** Whether some choices lead on from here to a step where the call can end with an outcome. */
function canEndWell(flow: Flow, from: ReturnType<typeof startCall>): boolean {
  const script = makeScript(flow, defaultPolicy)
  const calmed = reduceCall(script, from, { type: 'caller.calmed' })
  const todo = [calmed.ok ? calmed.value : from]
  const seen = new Set<string>()
  for (const call of todo) {
    const { stepId, leftAtStepId, suggestedOutcome } = call.now
    const current = script.stepsById.get(stepId)
    if (current?.ends === true && suggestedOutcome !== null) return true
    const key = `${stepId} ${leftAtStepId} ${suggestedOutcome}`
    if (seen.has(key)) continue
    seen.add(key)
    for (const { id } of current?.choices ?? []) {
      const next = reduceCall(script, call, { type: 'agent.chose', choiceId: id })
      if (next.ok) todo.push(next.value)
    }
  }
  return false
}

it('lets every flow without errors be played: always a line, always a way to an end with an outcome', () => {
  let played = 0
  fc.assert(
    fc.property(flows, moves, (flow, events) => {
      if (checkFlow(flow).some(({ severity }) => severity === 'error')) return
      played += 1
      const script = makeScript(flow, { ...defaultPolicy, warnings: 3 })
      let call = startCall(script, { type: 'call.started' })
      for (const event of events) {
        const next = reduceCall(script, call, event)
        if (next.ok) call = next.value
        expect(lineOf(script, call.now)?.text).toMatch(/\S/)
      }
      if (call.now.ladder.shownPosition === null) expect(canEndWell(flow, call)).toBe(true)
    }),
    { numRuns: 3000 },
  )
  expect(played).toBeGreaterThan(100)
})

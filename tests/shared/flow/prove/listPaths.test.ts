import { describe, expect, it } from 'vitest'
import { defaultFlow } from '../../../../src/shared/flow/default/defaultFlow.ts'
import { explorePaths } from '../../../../src/shared/flow/paths.ts'
import { type FlowPath, listPaths } from '../../../../src/shared/flow/prove/listPaths.ts'
import { defaultPolicy } from '../../../../src/shared/policy/defaultPolicy.ts'
import { choiceTo, minimalFlow, step } from '../../../support/minimalFlow.ts'

const ALL = { most: 100_000 }

function toWords({ entry, steps }: FlowPath): string {
  return `${entry}: ${steps.map(({ stepId, choiceId }) => `${stepId} ${choiceId ?? '.'}`).join(', ')}`
}

describe('the paths of a flow', () => {
  it('lead from each entry to an end or back, the shortest first', () => {
    const { paths, capped } = listPaths(minimalFlow(), defaultPolicy, ALL)
    expect(paths.map(toWords)).toEqual([
      'withheldAgain: side back',
      'askedForManager: side back',
      'start: open close, close .',
    ])
    expect(capped).toBe(false)
  })

  it('are as many as are counted, each another one, in the order of their length', () => {
    const { paths, capped } = listPaths(defaultFlow, defaultPolicy, ALL)
    const lengths = paths.map(({ steps }) => steps.length)
    expect(capped).toBe(false)
    expect(new Set(paths.map(toWords)).size).toBe(explorePaths(defaultFlow).pathCount)
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  })

  it('follow choices that exist and never come to a step twice', () => {
    const steps = new Map(defaultFlow.steps.map((each) => [each.id, each]))
    for (const { entry, steps: way } of listPaths(defaultFlow, defaultPolicy, ALL).paths) {
      expect(way[0]?.stepId).toBe(defaultFlow.entries[entry])
      expect(new Set(way.map(({ stepId }) => stepId)).size).toBe(way.length)
      for (const [index, { stepId, choiceId }] of way.entries()) {
        const goTo = steps.get(stepId)?.choices.find(({ id }) => id === choiceId)?.goTo
        const next = way[index + 1]
        if (next !== undefined) expect(goTo).toEqual({ step: next.stepId })
        else
          expect(choiceId === null ? steps.get(stepId)?.ends : goTo).toEqual(
            choiceId === null ? true : { resume: true },
          )
      }
    }
  })

  it('leave out choices that the rules never offer', () => {
    const flow = minimalFlow()
    const clauses = [{ on: 'warning', is: 'given' } as const]
    flow.steps[0]?.choices.push({ ...choiceTo('close', 'warned'), when: { match: 'all', clauses } })
    const count = (warnings: number) => listPaths(flow, { ...defaultPolicy, warnings }, ALL).paths.length
    expect([count(0), count(1)]).toEqual([3, 4])
  })

  it('come in pages that join without a gap, and say whether there are more', () => {
    const all = listPaths(defaultFlow, defaultPolicy, ALL).paths
    const first = listPaths(defaultFlow, defaultPolicy, { most: 100 })
    const last = listPaths(defaultFlow, defaultPolicy, { most: 10_000, skip: 100 })
    expect([first.capped, last.capped]).toEqual([true, false])
    expect([...first.paths, ...last.paths]).toEqual(all)
    expect(listPaths(defaultFlow, defaultPolicy, { most: all.length }).capped).toBe(false)
  })

  it('are found at once in a flow with 2 to the power of 200 of them', () => {
    const flow = minimalFlow()
    flow.steps = [step('close', { ends: true }), ...flow.steps.slice(2)]
    for (let level = 0; level < 200; level++) {
      const next = level === 199 ? 'close' : `l${level + 1}`
      flow.steps.push(step(`l${level}`, { choices: [choiceTo(next, 'a'), choiceTo(next, 'b')] }))
    }
    flow.entries.start = 'l0'
    const { paths, capped } = listPaths(flow, defaultPolicy, { most: 50 })
    expect([paths.length, capped, paths.at(-1)?.steps.length]).toEqual([50, true, 201])
  })

  it('are found in a flow that is thousands of steps deep', () => {
    const flow = minimalFlow()
    const chain = Array.from({ length: 4990 }, (_, index) =>
      step(`s${index}`, { choices: [choiceTo(`s${index + 1}`)] }),
    )
    flow.steps = [...chain, step('s4990', { ends: true }), ...flow.steps.slice(2)]
    flow.entries.start = 's0'
    expect(listPaths(flow, defaultPolicy, ALL).paths.map(({ steps }) => steps.length)).toEqual([1, 1, 4991])
  })

  it('are given up with a word where beginnings never come to an end', () => {
    const flow = minimalFlow()
    const names = Array.from({ length: 60 }, (_, index) => `k${index}`)
    flow.steps = [
      step('open', { choices: [choiceTo('gate')] }),
      step('gate', { choices: [choiceTo('close'), ...names.map((name) => choiceTo(name))] }),
      ...names.map((id) => step(id, { choices: [choiceTo('gate'), ...names.map((name) => choiceTo(name))] })),
      ...flow.steps.slice(1),
    ]
    const { paths, capped } = listPaths(flow, defaultPolicy, ALL)
    expect([paths.length, capped]).toEqual([3, true])
  })

  it('leave out what leads nowhere', () => {
    const flow = minimalFlow()
    flow.entries.askedForManager = 'nobody'
    flow.steps[0]?.choices.push(choiceTo('nowhere'), choiceTo('open', 'again'))
    expect(listPaths(flow, defaultPolicy, ALL).paths).toHaveLength(2)
  })
})

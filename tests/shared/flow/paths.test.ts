import { describe, expect, it } from 'vitest'
import { explorePaths } from '../../../src/shared/flow/paths.ts'
import { choiceTo, minimalFlow, step } from '../../support/minimalFlow.ts'

describe('explorePaths', () => {
  it('counts the ways to an end and back, from each entry', () => {
    expect(explorePaths(minimalFlow())).toEqual({
      reached: ['open', 'close', 'side'],
      unreached: [],
      entries: [
        { entry: 'start', stepId: 'open', pathCount: 1 },
        { entry: 'withheldAgain', stepId: 'side', pathCount: 1 },
        { entry: 'askedForManager', stepId: 'side', pathCount: 1 },
      ],
      pathCount: 3,
      capped: false,
    })
  })

  it('counts each choice as a way of its own and cuts loops', () => {
    const flow = minimalFlow()
    flow.steps[0] = step('open', { choices: [choiceTo('ask', 'a'), choiceTo('ask', 'b'), choiceTo('open', 'again')] })
    flow.steps.push(step('ask', { choices: [choiceTo('open', 'back'), choiceTo('close'), choiceTo('ask', 'more')] }))
    expect(explorePaths(flow).entries[0]).toEqual({ entry: 'start', stepId: 'open', pathCount: 2 })
  })

  it('goes on past a step where the call can end but need not', () => {
    const flow = minimalFlow()
    flow.steps[1] = step('close', { ends: true, choices: [choiceTo('later')] })
    flow.steps.push(step('later', { ends: true }))
    expect(explorePaths(flow).entries[0]?.pathCount).toBe(2)
  })

  it('names the steps that nothing leads to', () => {
    const flow = minimalFlow()
    flow.steps.push(step('island', { choices: [choiceTo('close')] }))
    expect(explorePaths(flow)).toMatchObject({ reached: ['open', 'close', 'side'], unreached: ['island'] })
  })

  it('leaves out what leads nowhere', () => {
    const flow = minimalFlow()
    flow.entries.askedForManager = 'nobody'
    flow.steps[0]?.choices.push(choiceTo('nowhere'))
    expect(explorePaths(flow)).toMatchObject({ pathCount: 2, capped: false })
  })

  it('stops counting at the cap, in a flow with 2 to the power of 200 ways', () => {
    const flow = minimalFlow()
    flow.steps = [step('close', { ends: true }), ...flow.steps.slice(2)]
    for (let level = 0; level < 200; level++) {
      const next = level === 199 ? 'close' : `l${level + 1}`
      flow.steps.push(step(`l${level}`, { choices: [choiceTo(next, 'a'), choiceTo(next, 'b')] }))
    }
    flow.entries.start = 'l0'
    expect(explorePaths(flow, 1000)).toMatchObject({ capped: true, pathCount: 1000 })
  })

  it('walks a flow that is thousands of steps deep', () => {
    const flow = minimalFlow()
    const chain = Array.from({ length: 5000 }, (_, index) =>
      step(`s${index}`, { choices: [choiceTo(`s${index + 1}`)] }),
    )
    flow.steps = [...chain, step('s5000', { ends: true }), ...flow.steps.slice(2)]
    flow.entries.start = 's0'
    expect(explorePaths(flow)).toMatchObject({ pathCount: 3, capped: false })
  })
})

import { expect, it } from 'vitest'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'

/** A flow of `count` steps with the words of the default flow, each leading to the next and to nine tenths of the way. */
function flowOf(count: number): Flow {
  const steps = Array.from({ length: count }, (_, index) => {
    const { wordings, ...model } =
      defaultFlow.steps[index % defaultFlow.steps.length] ?? defaultFlow.steps[0] ?? never()
    return {
      ...model,
      id: `step${index}`,
      part: 'clarify' as const,
      wordings: wordings.map((wording) => ({ ...wording, id: `${index}-${wording.id}` })),
      choices: [index + 1, Math.floor(count * 0.9)].map((target, number) => ({
        id: `c${number}`,
        label: { de: `Weiter ${number}`, en: `On ${number}` },
        goTo: { step: `step${target % count}` },
      })),
    }
  })
  return { ...defaultFlow, steps, entries: { start: 'step0', withheldAgain: 'step1', askedForManager: 'step2' } }
}

function never(): never {
  throw new Error('the default flow has no step')
}

function fastestMs(flow: Flow): number {
  const runs = Array.from({ length: 3 }, () => {
    const startedAtMs = performance.now()
    checkFlow(flow)
    return performance.now() - startedAtMs
  })
  return Math.min(...runs)
}

it('takes time in proportion to the flow, also where one step has thousands of sources', () => {
  const [small, large] = [flowOf(200), flowOf(2000)]
  expect(checkFlow(large)).toEqual([])
  fastestMs(small)
  expect(fastestMs(large) / fastestMs(small)).toBeLessThan(30)
})

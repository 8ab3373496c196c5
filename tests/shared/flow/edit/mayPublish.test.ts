import { expect, it } from 'vitest'
import { flowProblem } from '../../../../src/shared/flow/check/flowProblem.ts'
import { mayPublish } from '../../../../src/shared/flow/edit/mayPublish.ts'

const error = flowProblem('deadEnd', 'steps.open.choices', { step: 'open' })
const warning = flowProblem('unreachableStep', 'steps.open', { step: 'open' })
const hint = flowProblem('labelTooLong', 'steps.open.choices.0.label.de', { count: 30, limit: 26 })

it('lets a flow out that is sound, or has hints only', () => {
  expect(mayPublish([], false)).toBe(true)
  expect(mayPublish([hint], false)).toBe(true)
})

it('wants a tick for warnings, and takes none for errors', () => {
  expect(mayPublish([warning, hint], false)).toBe(false)
  expect(mayPublish([warning, hint], true)).toBe(true)
  expect(mayPublish([error], true)).toBe(false)
})

import { expect, it } from 'vitest'
import { FlowEditor } from '../../../src/renderer/editor/flowEditor.ts'
import { ProblemWatch } from '../../../src/renderer/editor/problemWatch.ts'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import type { FlowProblem } from '../../../src/shared/flow/check/flowProblem.ts'
import { removeSteps } from '../../../src/shared/flow/edit/editSteps.ts'
import { setText } from '../../../src/shared/flow/edit/editTexts.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'

type Asked = { readonly flow: Flow; readonly answer: () => void }

/** A check that answers when it is told to. */
function slowCheck() {
  const asked: Asked[] = []
  const waiting: (() => void)[] = []
  const check = (flow: Flow) => {
    const { promise, resolve } = Promise.withResolvers<readonly FlowProblem[]>()
    asked.push({ flow, answer: () => resolve(checkFlow(flow)) })
    for (const tell of waiting.splice(0)) tell()
    return promise
  }
  const next = async (number: number): Promise<Asked> => {
    while (asked.length < number) {
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting.push(resolve)
      await promise
    }
    return asked[number - 1] ?? Promise.reject(new Error('never asked'))
  }
  return { check, asked, next }
}

it('checks once more after a check that edits have overtaken, and only what they came to', async () => {
  const editor = new FlowEditor(minimalFlow(), { nowMs: () => 0, makeKey: () => 'k' })
  const { check, asked, next } = slowCheck()
  const watch = new ProblemWatch(editor, check)
  const stop = watch.start()
  const first = await next(1)
  for (const title of ['a', 'ab', 'abc']) {
    editor.edit('write', (flow) => setText(flow, { key: 'step.open.title', language: 'de', text: title }))
  }
  editor.edit('removeSteps', (flow) => removeSteps(flow, new Set(['side'])))
  first.answer()
  const second = await next(2)
  expect(watch.found()).toEqual({ problems: [], isCurrent: false })
  second.answer()
  await expect.poll(() => watch.found().isCurrent).toBe(true)
  expect(watch.found().problems.map(({ code }) => code)).toEqual(['unknownTarget', 'unknownTarget'])
  expect(asked.map(({ flow }) => flow.steps.length)).toEqual([3, 2])
  stop()
})

it('checks the next edit after a check that has failed', async () => {
  const editor = new FlowEditor(minimalFlow(), { nowMs: () => 0, makeKey: () => 'k' })
  let checks = 0
  const watch = new ProblemWatch(editor, async (flow) => {
    checks += 1
    if (checks === 1) throw new Error('out of memory')
    return checkFlow(flow)
  })
  const stop = watch.start()
  await expect.poll(() => checks).toBe(1)
  expect(watch.found().isCurrent).toBe(false)
  editor.edit('write', (flow) => setText(flow, { key: 'step.open.title', language: 'de', text: 'a' }))
  await expect.poll(() => watch.found().isCurrent).toBe(true)
  stop()
})

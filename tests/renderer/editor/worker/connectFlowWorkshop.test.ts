import { expect, it } from 'vitest'
import {
  answerFlowTasks,
  type FlowTask,
  type FlowTaskAnswer,
} from '../../../../src/renderer/editor/worker/answerFlowTasks.ts'
import { connectFlowWorkshop } from '../../../../src/renderer/editor/worker/connectFlowWorkshop.ts'
import { minimalFlow } from '../../../support/minimalFlow.ts'

/** A thread that forgets everything and fails whenever it is told to. */
function frailThread() {
  let work = answerFlowTasks()
  let answer: (value: FlowTaskAnswer) => void = () => undefined
  let fail: (message: string) => void = () => undefined
  let fails = false
  const workshop = connectFlowWorkshop({
    send: (task: FlowTask) => {
      if (!fails) answer(work(task))
    },
    onAnswer: (listener) => {
      answer = listener
    },
    onFailure: (listener) => {
      fail = listener
    },
    end: () => undefined,
  })
  const breakDown = () => {
    work = answerFlowTasks()
    fails = false
    fail('out of memory')
  }
  return {
    workshop,
    hang: () => {
      fails = true
    },
    breakDown,
  }
}

it('rejects what another thread has failed at, and tells it everything again', async () => {
  const { workshop, hang, breakDown } = frailThread()
  const flow = minimalFlow()
  expect(JSON.parse(await workshop.run('write', flow))).toEqual(flow)
  hang()
  const renamed = { ...flow, name: { de: 'Anders' } }
  const failed = [workshop.run('write', renamed), workshop.run('check', renamed)]
  breakDown()
  expect((await Promise.allSettled(failed)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(JSON.parse(await workshop.run('write', renamed))).toEqual(renamed)
})

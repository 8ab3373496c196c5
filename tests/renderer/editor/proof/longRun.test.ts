import { describe, expect, it, vi } from 'vitest'
import { LongRun } from '../../../../src/renderer/editor/proof/longRun.ts'
import { testFlow } from '../../../support/testFlow.ts'

function makeTask() {
  const cancel = vi.fn()
  return { ...Promise.withResolvers<string>(), cancel }
}

function begin(run: LongRun<string>) {
  const task = makeTask()
  let tell: (done: number) => void = () => undefined
  run.start(testFlow, (onProgress) => {
    tell = onProgress
    return { answer: task.promise, cancel: task.cancel }
  })
  return { ...task, tell: (done: number) => tell(done) }
}

describe('long work on a flow', () => {
  it('tells how far it is, and at last what came out and for which flow', async () => {
    const run = new LongRun<string>()
    const told: number[] = []
    run.subscribe(() => told.push(run.state().done))
    const task = begin(run)
    task.tell(500)
    task.resolve('proved')
    await task.promise
    expect(told).toEqual([0, 500, 500])
    expect(run.state()).toEqual({
      isRunning: false,
      done: 500,
      hasFailed: false,
      result: { flow: testFlow, value: 'proved' },
    })
  })

  it('stops when asked to, and what came out before stays', async () => {
    const run = new LongRun<string>()
    const first = begin(run)
    first.resolve('first')
    await first.promise
    const second = begin(run)
    run.cancel()
    expect(second.cancel).toHaveBeenCalledOnce()
    second.tell(9)
    second.resolve('second')
    await second.promise
    expect(run.state()).toMatchObject({ isRunning: false, done: 0, result: { value: 'first' } })
  })

  it('stops what is under way when it is begun anew', async () => {
    const run = new LongRun<string>()
    const first = begin(run)
    const second = begin(run)
    expect(first.cancel).toHaveBeenCalledOnce()
    first.resolve('late')
    second.resolve('new')
    await Promise.all([first.promise, second.promise])
    expect(run.state().result?.value).toBe('new')
  })

  it('says that it failed, and can be begun again', async () => {
    const run = new LongRun<string>()
    const task = begin(run)
    task.reject(new Error('the worker has died'))
    await expect(task.promise).rejects.toThrow()
    expect(run.state()).toMatchObject({ isRunning: false, hasFailed: true, result: null })
    begin(run)
    expect(run.state()).toMatchObject({ isRunning: true, hasFailed: false })
  })
})

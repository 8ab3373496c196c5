import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BackgroundProcess, type JobPort } from '../../src/main/background/backgroundProcess.ts'
import { doJob } from '../../src/main/background/doJob.ts'
import type { JobAnswer, JobRequest } from '../../src/main/background/jobs.ts'
import { dbOf, makeApp } from './support/testApp.ts'

/** A port as main sees it, and its other side, where `answer` decides what comes back; null: the process ends. */
function makePort(answer: (request: JobRequest) => JobAnswer | null): JobPort {
  const { port1, port2 } = new MessageChannel()
  port2.on('message', (request: JobRequest) => {
    const answered = answer(request)
    if (answered === null) port2.close()
    else port2.postMessage(answered)
  })
  onTestFinished(() => port1.close())
  return {
    post: (request) => port1.postMessage(request),
    onAnswer: (listener) => port1.on('message', listener),
    onExit: (listener) => port1.on('close', listener),
    end: () => port1.close(),
  }
}

function makeBackground(answer: (request: JobRequest) => JobAnswer | null) {
  const logged: string[] = []
  const log = { info: () => undefined, error: (message: string) => logged.push(message) }
  let forked = 0
  const fork = () => {
    forked += 1
    return makePort(answer)
  }
  const background = new BackgroundProcess(fork, log)
  onTestFinished(() => background.end())
  return { background, logged, forks: () => forked }
}

describe('the background process', () => {
  it('looks at every page of a database that is open elsewhere', async () => {
    const app = makeApp()
    dbOf(app)
    const { background, forks } = makeBackground(doJob)
    const path = app.paths.database
    const answers = await Promise.all([
      background.run('pages.check', { path }),
      background.run('pages.check', { path }),
    ])
    expect(answers).toEqual([
      { ok: true, value: 'whole' },
      { ok: true, value: 'whole' },
    ])
    expect(await background.run('pages.check', { path: `${path}-not-there` })).toEqual({ ok: true, value: 'unknown' })
    expect(forks()).toBe(1)
  })

  it('answers a job that throws, and goes on', async () => {
    const { background, logged } = makeBackground(({ id }) => ({ id, ok: false, error: { name: 'TypeError' } }))
    expect(await background.run('pages.check', { path: '' })).toEqual({ ok: false, problem: 'jobFailed' })
    expect(logged).toEqual(['a job failed'])
  })

  it('answers what waits when the process dies, and starts another one for the next job', async () => {
    let isFirst = true
    const { background, forks } = makeBackground(({ id }) => {
      if (!isFirst) return { id, ok: true, output: 'whole' }
      isFirst = false
      return null
    })
    expect(await background.run('pages.check', { path: '' })).toEqual({ ok: false, problem: 'jobFailed' })
    expect(await background.run('pages.check', { path: '' })).toEqual({ ok: true, value: 'whole' })
    expect(forks()).toBe(2)
  })

  it('answers what waits when it is ended', async () => {
    const { background } = makeBackground(({ id }) => ({ id, ok: true, output: 'whole' }))
    const waiting = background.run('pages.check', { path: '' })
    background.end()
    expect(await waiting).toEqual({ ok: false, problem: 'jobFailed' })
  })
})

import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BackgroundProcess } from '../../src/main/background/backgroundProcess.ts'
import { JobRunner } from '../../src/main/background/jobRunner.ts'
import { makeBackground, makePort, type OtherSide } from './support/makeBackground.ts'
import { dbOf, makeApp, makeFolder } from './support/testApp.ts'

const LONG_MS = 60_000

function backgroundWith(other: OtherSide, idleMs = LONG_MS) {
  const logged: string[] = []
  const log = { info: () => undefined, error: (message: string) => logged.push(message) }
  let forked = 0
  const fork = () => {
    forked += 1
    return makePort(other)
  }
  const background = new BackgroundProcess(fork, log, idleMs)
  onTestFinished(() => background.end())
  return { background, logged, forks: () => forked }
}

/** The real runner, at the other end of a real port. */
const withRunner: OtherSide = (request, answer) => new JobRunner(answer).take(request)

describe('the background process', () => {
  it('looks at every page of a database that is open elsewhere', async () => {
    const app = makeApp()
    dbOf(app)
    const { background, forks } = backgroundWith(withRunner)
    const path = app.paths.database
    const answers = await Promise.all([
      background.run('pages.check', { path }),
      background.run('pages.check', { path }),
    ])
    expect(answers).toEqual([
      { ok: true, value: 'whole' },
      { ok: true, value: 'whole' },
    ])
    expect(forks()).toBe(1)
  })

  it('keeps its process while the next job may come, and lets it go after that', async () => {
    for (const [idleMs, expected] of [
      [LONG_MS, 1],
      [0, 2],
    ] as const) {
      const { background, forks } = backgroundWith(
        ({ id }, answer) => answer({ kind: 'done', id, output: 'whole' }),
        idleMs,
      )
      await background.run('pages.check', { path: '' })
      await setTimeout(20)
      await background.run('pages.check', { path: '' })
      expect(forks()).toBe(expected)
    }
  })

  it('cannot tell of a file that is not there', async () => {
    const background = makeBackground()
    const path = join(makeFolder(), 'nothing.db')
    expect(await background.run('pages.check', { path })).toEqual({ ok: true, value: 'unknown' })
  })

  it('answers a job that throws, and logs it', async () => {
    const { background, logged } = backgroundWith(({ id }, answer) =>
      answer({ kind: 'failed', id, error: { name: 'TypeError' } }),
    )
    expect(await background.run('pages.check', { path: '' })).toEqual({ ok: false, problem: 'jobFailed' })
    expect(logged).toEqual(['a job failed'])
  })

  it('answers what waits when the process dies, and starts another one for the next job', async () => {
    let isFirst = true
    const { background, forks } = backgroundWith(({ id }, answer, end) => {
      if (!isFirst) answer({ kind: 'done', id, output: 'whole' })
      else end()
      isFirst = false
    })
    expect(await background.run('pages.check', { path: '' })).toEqual({ ok: false, problem: 'jobFailed' })
    expect(await background.run('pages.check', { path: '' })).toEqual({ ok: true, value: 'whole' })
    expect(forks()).toBe(2)
  })

  it('answers what waits when it is ended', async () => {
    const { background } = backgroundWith(() => undefined)
    const waiting = background.run('pages.check', { path: '' })
    background.end()
    expect(await waiting).toEqual({ ok: false, problem: 'jobFailed' })
  })

  it('tells how far a job is, and stops it', async () => {
    const stop = new AbortController()
    const { background } = backgroundWith(({ id, kind }, answer) => {
      if (kind === 'run') answer({ kind: 'progress', id, done: 1, total: 4 })
      else answer({ kind: 'refused', id, problem: 'cancelled' })
    })
    const seen: unknown[] = []
    const onProgress = (progress: unknown) => {
      seen.push(progress)
      stop.abort()
    }
    const ended = await background.run('pages.check', { path: '' }, { onProgress, signal: stop.signal })
    expect({ seen, ended }).toEqual({ seen: [{ done: 1, total: 4 }], ended: { ok: false, problem: 'cancelled' } })
  })
})

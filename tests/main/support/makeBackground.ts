import { MessageChannel } from 'node:worker_threads'
import { onTestFinished } from 'vitest'
import { BackgroundProcess, type JobPort } from '../../../src/main/background/backgroundProcess.ts'
import { JobRunner } from '../../../src/main/background/jobRunner.ts'
import type { JobAnswer, JobRequest } from '../../../src/main/background/jobs.ts'
import type { Log } from '../../../src/main/services/log.ts'

/** What the process at the other end of a port does. */
export type OtherSide = (request: JobRequest, answer: (answer: JobAnswer) => void, end: () => void) => void

const SILENT: Log = { info: () => undefined, error: () => undefined }

/** A port as main sees it, with a real channel in between. */
export function makePort(other: OtherSide): JobPort {
  const { port1, port2 } = new MessageChannel()
  port2.on('message', (request: JobRequest) =>
    other(
      request,
      (answer) => port2.postMessage(answer),
      () => port2.close(),
    ),
  )
  onTestFinished(() => port1.close())
  return {
    post: (request) => port1.postMessage(request),
    onAnswer: (listener) => port1.on('message', listener),
    onExit: (listener) => port1.on('close', listener),
    end: () => port1.close(),
  }
}

const IDLE_MS = 60_000

/** The background process with the real runner behind a real port, in the process of the test. */
export function makeBackground(log = SILENT): BackgroundProcess {
  const fork = () => {
    let runner: JobRunner | null = null
    return makePort((request, answer) => {
      runner ??= new JobRunner(answer)
      runner.take(request)
    })
  }
  const background = new BackgroundProcess(fork, log, IDLE_MS)
  onTestFinished(() => background.end())
  return background
}

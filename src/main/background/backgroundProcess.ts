import { fail, ok, type Result } from '../../shared/result.ts'
import type { Log } from '../services/log.ts'
import type { JobAnswer, JobInput, JobName, JobOutput, JobRequest } from './jobs.ts'

/** A process that does jobs, as main sees it. */
export type JobPort = {
  readonly post: (request: JobRequest) => void
  readonly onAnswer: (listener: (answer: JobAnswer) => void) => void
  readonly onExit: (listener: () => void) => void
  readonly end: () => void
}

/** A process that nobody needs any more goes: it takes as much memory as a small window. */
const IDLE_MS = 5_000

/** Does long work outside main, in a process that is there while there is work. */
export class BackgroundProcess {
  readonly #fork: () => JobPort
  readonly #log: Log
  readonly #waiting = new Map<number, (answer: JobAnswer | null) => void>()
  #port: JobPort | null = null
  #lastId = 0
  #idle: NodeJS.Timeout | null = null

  constructor(fork: () => JobPort, log: Log) {
    this.#fork = fork
    this.#log = log
  }

  /** Has a job done. `jobFailed`: it threw, or its process died or could not be started; the log knows why. */
  async run<J extends JobName>(job: J, input: JobInput<J>): Promise<Result<JobOutput<J>, 'jobFailed'>> {
    const answer = await this.#ask(job, input)
    if (answer?.ok === true) return ok(answer.output as JobOutput<J>)
    this.#log.error('a job failed', { job, ...(answer?.error ?? { name: 'its process ended' }) })
    return fail('jobFailed')
  }

  /** Ends the process; jobs that wait are answered as failed. */
  end(): void {
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#port?.end()
    this.#forget()
  }

  #ask<J extends JobName>(job: J, input: JobInput<J>): Promise<JobAnswer | null> {
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#port ??= this.#start()
      this.#port.post({ id, job, input })
    })
  }

  #start(): JobPort {
    const port = this.#fork()
    port.onAnswer((answer) => this.#take(answer))
    port.onExit(() => {
      if (this.#port === port) this.#forget()
    })
    return port
  }

  #take(answer: JobAnswer): void {
    this.#waiting.get(answer.id)?.(answer)
    this.#waiting.delete(answer.id)
    if (this.#waiting.size > 0) return
    this.#idle = setTimeout(() => this.end(), IDLE_MS)
    this.#idle.unref()
  }

  #forget(): void {
    this.#port = null
    for (const answer of this.#waiting.values()) answer(null)
    this.#waiting.clear()
  }
}

import type { JobProblem } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Log } from '../services/log.ts'
import type { JobAnswer, JobInput, JobName, JobOutput, JobRequest, Progress } from './jobs.ts'

/** A process that does jobs, as main sees it. */
export type JobPort = {
  readonly post: (request: JobRequest) => void
  readonly onAnswer: (listener: (answer: JobAnswer) => void) => void
  readonly onExit: (listener: () => void) => void
  readonly end: () => void
}

/** What who waits for a job may want: to know how far it is, and to stop it. */
export type Waiting = { readonly onProgress?: (progress: Progress) => void; readonly signal?: AbortSignal }

type Ended = Exclude<JobAnswer, { readonly kind: 'progress' }>
type Waiter = { readonly end: (answer: Ended | null) => void; readonly onProgress: Waiting['onProgress'] }

/** Does long work outside main, in a process that is there while there is work. */
export class BackgroundProcess {
  readonly #fork: () => JobPort
  readonly #log: Log
  readonly #idleMs: number
  readonly #waiters = new Map<number, Waiter>()
  #port: JobPort | null = null
  #lastId = 0
  #idle: NodeJS.Timeout | null = null

  /** A process that had no job for `idleMs` goes: it takes as much memory as a small window. */
  constructor(fork: () => JobPort, log: Log, idleMs: number) {
    this.#fork = fork
    this.#log = log
    this.#idleMs = idleMs
  }

  /** Has a job done. */
  async run<J extends JobName>(
    job: J,
    input: JobInput<J>,
    waiting: Waiting = {},
  ): Promise<Result<JobOutput<J>, JobProblem>> {
    const ended = await this.#ask(job, input, waiting)
    if (ended?.kind === 'done') return ok(ended.output as JobOutput<J>)
    if (ended?.kind === 'refused') return fail(ended.problem)
    this.#log.error('a job failed', { job, ...(ended?.error ?? { name: 'its process ended' }) })
    return fail('jobFailed')
  }

  /** Ends the process; jobs that wait are answered as failed. */
  end(): void {
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#port?.end()
    this.#forget()
  }

  #ask(job: JobName, input: unknown, { onProgress, signal }: Waiting): Promise<Ended | null> {
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#lastId += 1
    const id = this.#lastId
    const port = this.#port ?? this.#start()
    signal?.addEventListener('abort', () => port.post({ kind: 'cancel', id }), { once: true })
    return new Promise((resolve) => {
      this.#waiters.set(id, { end: resolve, onProgress })
      port.post({ kind: 'run', id, job, input })
    })
  }

  #start(): JobPort {
    const port = this.#fork()
    this.#port = port
    port.onAnswer((answer) => this.#take(answer))
    port.onExit(() => {
      if (this.#port === port) this.#forget()
    })
    return port
  }

  #take(answer: JobAnswer): void {
    const waiter = this.#waiters.get(answer.id)
    if (answer.kind === 'progress') {
      waiter?.onProgress?.({ done: answer.done, total: answer.total })
      return
    }
    this.#waiters.delete(answer.id)
    waiter?.end(answer)
    if (this.#waiters.size === 0) this.#idle = setTimeout(() => this.end(), this.#idleMs).unref()
  }

  #forget(): void {
    this.#port = null
    for (const { end } of this.#waiters.values()) end(null)
    this.#waiters.clear()
  }
}

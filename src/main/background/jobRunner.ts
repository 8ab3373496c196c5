import { setTimeout as wait } from 'node:timers/promises'
import { sqliteProblem } from '../db/sqliteProblem.ts'
import { describeError } from '../services/log.ts'
import { JOB_HANDLERS, type JobContext } from './jobHandlers.ts'
import type { JobAnswer, JobName, JobRequest } from './jobs.ts'
import { createOpenReader, UnreadableDatabase } from './openReader.ts'

/** Long enough for a checkpoint that waits for readers, short enough to be no cost. */
const PAUSE_MS = 1

class Cancelled extends Error {}

/** Does jobs beside each other, a piece at a time. */
export class JobRunner {
  readonly #answer: (answer: JobAnswer) => void
  readonly #running = new Set<number>()
  readonly #read = createOpenReader()

  constructor(answer: (answer: JobAnswer) => void) {
    this.#answer = answer
  }

  /** Takes what main tells. */
  take(request: JobRequest): void {
    if (request.kind === 'cancel') this.#running.delete(request.id)
    else void this.#run(request.id, request.job, request.input)
  }

  async #run(id: number, job: JobName, input: unknown): Promise<void> {
    this.#running.add(id)
    try {
      // Both ends are this app's own code: the input has the type that its job has.
      const handle = JOB_HANDLERS[job] as (input: unknown, context: JobContext) => unknown
      const output = await handle(input, this.#contextOf(id))
      this.#answer({ kind: 'done', id, output })
    } catch (error) {
      this.#answer(toAnswer(id, error))
    } finally {
      this.#running.delete(id)
    }
  }

  #contextOf(id: number): JobContext {
    const pause = async (done: number, total: number | null) => {
      this.#answer({ kind: 'progress', id, done, total })
      await wait(PAUSE_MS)
      if (!this.#running.has(id)) throw new Cancelled()
    }
    return { read: this.#read, pause }
  }
}

function toAnswer(id: number, error: unknown): JobAnswer {
  if (error instanceof Cancelled) return { kind: 'refused', id, problem: 'cancelled' }
  if (error instanceof UnreadableDatabase) return { kind: 'refused', id, problem: error.fault }
  const fault = sqliteProblem(error)
  return fault === null ? { kind: 'failed', id, error: describeError(error) } : { kind: 'refused', id, problem: fault }
}

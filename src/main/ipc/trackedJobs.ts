import type { JobProblem, JobProgress } from '../../shared/ipc/answers.ts'
import type { Result } from '../../shared/result.ts'
import type { BackgroundProcess } from '../background/backgroundProcess.ts'
import type { JobInput, JobName, JobOutput } from '../background/jobs.ts'

/** Long work that the page began: it is told how far that is, and may stop it. */
export class TrackedJobs {
  readonly #background: BackgroundProcess
  readonly #tell: (progress: JobProgress) => void
  readonly #running = new Map<string, AbortController>()

  constructor(background: BackgroundProcess, tell: (progress: JobProgress) => void) {
    this.#background = background
    this.#tell = tell
  }

  /** Has a job done under an id that the page chose. */
  async run<J extends JobName>(jobId: string, job: J, input: JobInput<J>): Promise<Result<JobOutput<J>, JobProblem>> {
    const stop = new AbortController()
    this.#running.set(jobId, stop)
    try {
      const onProgress = (progress: Omit<JobProgress, 'jobId'>) => this.#tell({ jobId, ...progress })
      return await this.#background.run(job, input, { onProgress, signal: stop.signal })
    } finally {
      this.#running.delete(jobId)
    }
  }

  /** Stops a job; one that has ended already stays as it is. */
  cancel(jobId: string): void {
    this.#running.get(jobId)?.abort()
  }
}

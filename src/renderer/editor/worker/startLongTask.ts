import type { LongTask, LongTaskAnswers, LongTaskNews } from './longTask.ts'

/** A long task that has begun. */
export type RunningTask<T> = {
  /** Rejects where the work has failed. */
  readonly answer: Promise<T>
  readonly cancel: () => void
}

/** Begins long work in a worker of its own: stopping it is ending the worker, and checking goes on beside it. */
export function startLongTask<T extends LongTask>(
  task: T,
  onProgress: (done: number) => void,
): RunningTask<LongTaskAnswers[T['kind']]> {
  const worker = new Worker(new URL('./longTaskWorker.ts', import.meta.url), { type: 'module' })
  const { promise, resolve, reject } = Promise.withResolvers<LongTaskAnswers[T['kind']]>()
  worker.onmessage = ({ data: news }: MessageEvent<LongTaskNews>) => {
    if (news.kind === 'progress') return onProgress(news.done)
    worker.terminate()
    // The worker answers each task with what its type says: both ends are this app's own code.
    resolve(news.value as LongTaskAnswers[T['kind']])
  }
  worker.onerror = (error) => {
    worker.terminate()
    reject(new Error(error.message))
  }
  worker.postMessage(task)
  return { answer: promise, cancel: () => worker.terminate() }
}

import { doJob } from './doJob.ts'
import type { JobRequest } from './jobs.ts'

/** The process for long work: it does one job after the other, and main ends it. */
process.parentPort.on('message', ({ data }: { readonly data: JobRequest }) =>
  process.parentPort.postMessage(doJob(data)),
)

import { JobRunner } from './jobRunner.ts'
import type { JobRequest } from './jobs.ts'

/** The process for long work: it does jobs until main ends it. */
const runner = new JobRunner((answer) => process.parentPort.postMessage(answer))
process.parentPort.on('message', ({ data }: { readonly data: JobRequest }) => runner.take(data))

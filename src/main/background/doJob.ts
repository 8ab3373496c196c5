import { checkPages } from '../db/checkPages.ts'
import { describeError } from '../services/log.ts'
import type { JobAnswer, JobInput, JobName, JobOutput, JobRequest } from './jobs.ts'

type Handlers = { readonly [J in JobName]: (input: JobInput<J>) => JobOutput<J> }

const HANDLERS: Handlers = {
  'pages.check': ({ path }) => checkPages(path),
}

/** Does one job; an error of it is an answer too, as whoever waits must not wait for ever. */
export function doJob<J extends JobName>({ id, job, input }: JobRequest<J>): JobAnswer {
  try {
    return { id, ok: true, output: HANDLERS[job](input) }
  } catch (error) {
    return { id, ok: false, error: describeError(error) }
  }
}

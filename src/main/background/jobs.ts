import type { PagesState } from '../db/checkPages.ts'

/** What runs outside main: each job with what it takes and what it gives. */
export type Jobs = {
  'pages.check': { readonly input: { readonly path: string }; readonly output: PagesState }
}

export type JobName = keyof Jobs
export type JobInput<J extends JobName> = Jobs[J]['input']
export type JobOutput<J extends JobName> = Jobs[J]['output']

/** A job as it goes to the background process. */
export type JobRequest<J extends JobName = JobName> = {
  readonly id: number
  readonly job: J
  readonly input: JobInput<J>
}
/** What comes back; a job that threw has no output, and its error in words for the log. */
export type JobAnswer =
  | { readonly id: number; readonly ok: true; readonly output: unknown }
  | { readonly id: number; readonly ok: false; readonly error: Readonly<Record<string, unknown>> }

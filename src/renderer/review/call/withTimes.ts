import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'

/** The time of each step as a look-up gave it, null where it is erased. */
export type StepTimes = readonly (number | null)[]

/** A call with the times that a look-up gave. */
export function withTimes(file: CallFile, times: StepTimes | null): CallFile {
  if (times === null) return file
  const events = file.events.map((each) => ({ ...each, atMs: times[each.seq] ?? null }))
  return { ...file, events, times: 'shown' }
}

import { MAX_IMPORT_PROBLEMS } from './importLimits.ts'

/** The first of what is found, as many as are told; the rest is not even looked for. */
export function takeFirst<T>(found: Iterable<T>): readonly T[] {
  const first: T[] = []
  for (const each of found) {
    first.push(each)
    if (first.length === MAX_IMPORT_PROBLEMS) break
  }
  return first
}

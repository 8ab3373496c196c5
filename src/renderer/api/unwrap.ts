import type { Result } from '../../shared/result.ts'

/** A refused answer on its way through a library that speaks in errors. */
class ProblemError extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** The code that an answer was refused with; null for any other error. */
export function problemIn(error: unknown): string | null {
  return error instanceof ProblemError ? error.code : null
}

/** The value of an answer; throws its code where it was refused. */
export function unwrap<T>(answer: Result<T, string>): T {
  if (answer.ok) return answer.value
  throw new ProblemError(answer.problem)
}

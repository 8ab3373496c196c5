/** The app's own log. Never give it text of calls: it is not erased with them. */
export type Log = {
  readonly info: (message: string, details?: Readonly<Record<string, unknown>>) => void
  readonly error: (message: string, details?: Readonly<Record<string, unknown>>) => void
}

/** Errors whose message quotes what they failed on. */
const QUOTING: ReadonlySet<string> = new Set(['SyntaxError', 'ZodError', '$ZodError'])

/** What of an error may stand in the log: kind, code, place; the message only where it cannot quote a call. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error }
  const { name, message, stack = '' } = error
  const at = stack.split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { name, ...('code' in error && { code: error.code }), ...(!QUOTING.has(name) && { message }), at }
}

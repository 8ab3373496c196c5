/** The answer of anything that can be refused for a reason the caller can act on. */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P }

/** A granted answer carrying `value`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** A refused answer carrying the stable code (or described problem) that says why. */
export function fail<const P>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem }
}

/** Marks a switch as complete: the compiler refuses a forgotten case, and a forged value throws. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}

/** Something expected went wrong; its message is the one sentence that the person at the terminal reads. */
export class ScriptProblem extends Error {
  override readonly name = 'ScriptProblem'
}

/** The words of anything that was thrown. */
export function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

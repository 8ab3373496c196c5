import { ScriptProblem } from './ScriptProblem.ts'

/** Runs the body of a command: its number is the exit code, a problem is shown as one sentence. */
export async function runScript(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body()
  } catch (thrown) {
    if (!(thrown instanceof ScriptProblem)) throw thrown
    console.error(`[ruhepol] ${thrown.message}`)
    process.exitCode = 1
  }
}

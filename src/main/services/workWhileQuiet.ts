import type { AppParts } from './appParts.ts'
import type { OpenProfile } from './profileDatabase.ts'
import { findQuietProfile, pause } from './quietProfile.ts'

/** Whether a piece of work was the last. */
type IsDone = boolean

/**
 * Does work that can wait, piece by piece with a pause between, and never while a call goes on. Another file may take the
 * place of this one during a pause. Answers whether the rest has to wait for another run.
 */
export async function workWhileQuiet(
  parts: AppParts,
  doSome: (quiet: OpenProfile) => IsDone,
): Promise<{ readonly postponed: boolean }> {
  for (;;) {
    const quiet = findQuietProfile(parts)
    if (quiet === null) return { postponed: true }
    if (doSome(quiet)) return { postponed: false }
    await pause()
  }
}

import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppParts } from './appParts.ts'
import { describeError } from './log.ts'
import { unsavedLines } from './saveCopy.ts'

/** Ends cleanly: saves once more, and what still cannot be saved goes to a file of its own, here or in the temporary folder. */
export function endApp(parts: AppParts): void {
  if (!parts.saving.flush().saved) keepUnsaved(parts, [parts.paths.folder, tmpdir()])
  parts.database.close()
}

function keepUnsaved({ clock, liveCalls, log }: AppParts, folders: readonly string[]): void {
  const lines = unsavedLines(liveCalls)
  if (lines === '') return
  const name = `ruhepol-unsaved-${new Date(clock.nowMs()).toISOString().replaceAll(/[:.]/g, '-')}.jsonl`
  for (const folder of folders) {
    try {
      writeFileSync(join(folder, name), lines, { mode: 0o600, flush: true })
      log.info('unsaved events kept', { file: join(folder, name) })
      return
    } catch (error) {
      log.error('unsaved events not kept', { folder, ...describeError(error) })
    }
  }
}

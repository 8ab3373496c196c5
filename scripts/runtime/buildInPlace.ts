import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Makes the folder `target` as a whole or not at all: `build` fills a temporary folder beside it, which is then
 * renamed. An interrupted run leaves no half folder; two runs at once both end with the same one.
 */
export async function buildInPlace(target: string, build: (dir: string) => Promise<void> | void): Promise<void> {
  if (existsSync(target)) return
  const draft = mkdtempSync(join(dirname(target), `.${basename(target)}-`))
  try {
    await build(draft)
    renameOrKeep(draft, target)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

function renameOrKeep(draft: string, target: string): void {
  try {
    renameSync(draft, target)
  } catch (thrown) {
    if (!existsSync(target)) throw thrown
  }
}

import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isAlive } from './isAlive.ts'

/**
 * Makes the folder `target` as a whole or not at all: `build` fills a temporary folder beside it, which is then
 * renamed. An interrupted run leaves no half folder; two runs at once both end with the same one.
 */
export async function buildInPlace(target: string, build: (dir: string) => Promise<void> | void): Promise<void> {
  if (existsSync(target)) return
  removeLeftDrafts(target)
  const draft = mkdtempSync(`${draftPrefix(target)}${process.pid}-`)
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

/** Drafts carry the id of the process that fills them, so that what a killed one has left is known. */
function draftPrefix(target: string): string {
  return join(dirname(target), `.${basename(target)}-`)
}

function removeLeftDrafts(target: string): void {
  const prefix = basename(draftPrefix(target))
  for (const name of readdirSync(dirname(target)).filter((name) => name.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-')[0])
    if (!isAlive(pid)) rmSync(join(dirname(target), name), { recursive: true, force: true })
  }
}

import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ScriptProblem } from '../terminal/ScriptProblem.ts'
import type { Host } from './host.ts'

/** Where runtimes of all checkouts of this user lie. The folder may not exist yet. */
export function cacheFolderOf(host: Host): string {
  const own = host.env.RUHEPOL_CACHE_DIR
  if (own) return join(own, 'runtime')
  return join(host.env.XDG_CACHE_HOME || join(host.homeDir, '.cache'), 'ruhepol', 'runtime')
}

/** The same folder, made and writable. */
export function makeCacheFolder(host: Host): string {
  const folder = cacheFolderOf(host)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    throw new ScriptProblem(
      `The cache folder ${folder} cannot be made or written to; ` +
        'set RUHEPOL_CACHE_DIR to a folder that can be, and run the same command again.',
    )
  }
}

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkoutDir } from '../checkoutDir.ts'

/**
 * Loads a module under `tests` and calls one of its functions. By name, because `tests` builds on `scripts` and the
 * types of the two must not form a circle.
 */
export async function callExport(module: string, exported: string, argument: unknown): Promise<unknown> {
  const loaded: Record<string, unknown> = await import(pathToFileURL(join(checkoutDir, module)).href)
  const run = loaded[exported]
  if (typeof run !== 'function') throw new Error(`${module} does not export a function ${exported}`)
  return run(argument)
}

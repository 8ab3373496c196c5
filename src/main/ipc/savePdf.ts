import { writeFile } from 'node:fs/promises'
import { fail, ok, type Result } from '../../shared/result.ts'
import { describeError, type Log } from '../services/log.ts'
import type { Desktop } from './createHandlers.ts'

/** Saves the page, as it is laid out for print, where the person wants it. */
export async function savePdf(
  desktop: Desktop,
  log: Log,
  fileName: string,
): Promise<Result<{ readonly path: string }, 'cancelled' | 'cannotSave'>> {
  const path = await desktop.chooseFile(fileName)
  if (path === null) return fail('cancelled')
  const pdf = await desktop.printPage()
  try {
    await writeFile(path, pdf)
    return ok({ path })
  } catch (error) {
    log.error('a PDF cannot be saved', describeError(error))
    return fail('cannotSave')
  }
}

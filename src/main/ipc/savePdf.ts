import { writeFile } from 'node:fs/promises'
import { fail, ok, type Result } from '../../shared/result.ts'
import { describeError, type Log } from '../services/log.ts'
import type { Desktop } from './createHandlers.ts'

/** The name that is proposed for a PDF, and how many pages it may have; absent: as many as it needs. */
export type PdfWish = { readonly fileName: string; readonly mostPages?: number }

/** Saves the page, as it is laid out for print, where the person wants it. */
export async function savePdf(
  desktop: Desktop,
  log: Log,
  { fileName, mostPages }: PdfWish,
): Promise<Result<{ readonly path: string }, 'cancelled' | 'cannotSave'>> {
  const path = await desktop.chooseFile(fileName)
  if (path === null) return fail('cancelled')
  const pdf = await desktop.printPage(mostPages)
  try {
    await writeFile(path, pdf)
    return ok({ path })
  } catch (error) {
    log.error('a PDF cannot be saved', describeError(error))
    return fail('cannotSave')
  }
}

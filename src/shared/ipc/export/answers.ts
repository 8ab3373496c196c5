import type { Result } from '../../result.ts'
import type { DatabaseFault, IpcProblem, JobProblem } from '../answers.ts'

/** Why a file could not be written: no room where it was to lie, or no right or no place to write there. */
export type ExportProblem = 'targetFull' | 'cannotWriteTarget'

/** A file that is whole, and how many calls it holds. */
export type ExportDone = { readonly file: string; readonly calls: number }

/** What the channels about files for other programs answer. */
export type ExportAnswers = {
  'calls.export': Result<ExportDone, IpcProblem | DatabaseFault | JobProblem | ExportProblem | 'searchTooShort'>
}

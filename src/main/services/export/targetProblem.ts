import type { ExportProblem } from '../../../shared/ipc/export/answers.ts'

/** Why a file could not be written, where the person can do something about it; null for anything else. */
export function targetProblem(error: unknown): ExportProblem | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'targetFull'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
    case 'EISDIR':
    case 'EBUSY':
      return 'cannotWriteTarget'
    default:
      return null
  }
}

import type { DatabaseFault } from '../shared/ipc/answers.ts'

/** Whether a backup helps against a fault: where the file itself is lost. */
export function isRestorable(fault: DatabaseFault | 'other'): boolean {
  return fault === 'corrupted' || fault === 'deleted' || fault === 'notADatabase'
}

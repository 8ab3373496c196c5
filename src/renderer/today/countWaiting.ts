import type { Today } from '../../shared/ipc/followUps/answers.ts'

/** How much waits for a person today; what is due later today is not late yet, and waits too. */
export function countWaiting({ incidents, complaints, overdue, dueToday }: Today): number {
  return incidents.count + complaints.count + overdue.count + dueToday.count
}

import type { Today } from '../../shared/ipc/followUps/answers.ts'

/** How much waits for a person today; what is due later today is not late yet, and waits too. */
export function countWaiting({ incidents, complaints, reviews, overdue, dueToday }: Today): number {
  return incidents.count + complaints.count + reviews.count + overdue.count + dueToday.count
}

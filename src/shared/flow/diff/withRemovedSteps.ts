import type { Flow } from '../flow.ts'

/** The newer of two flows together with the steps that only the older one has: what a plan of their differences shows. */
export function withRemovedSteps(before: Flow, after: Flow): Flow {
  const left = new Set(after.steps.map(({ id }) => id))
  const removed = before.steps.filter(({ id }) => !left.has(id))
  return removed.length === 0 ? after : { ...after, steps: [...after.steps, ...removed] }
}

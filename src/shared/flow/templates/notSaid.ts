import type { Condition } from '../condition.ts'

/** A step that nobody needs twice has not been said in this call. */
export function notSaid(step: string): Condition {
  return { match: 'all', clauses: [{ on: 'step', step, is: 'notSaid' }] }
}

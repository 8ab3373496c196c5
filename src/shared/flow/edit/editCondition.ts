import type { Clause, Condition } from '../condition.ts'

/** The most things that a choice can depend on. */
export const MAX_CLAUSES_OF_CONDITION = 8

/** A condition with one more clause; without one so far it is the first. */
export function addClause(when: Condition | undefined, clause: Clause): Condition {
  return { match: when?.match ?? 'all', clauses: [...(when?.clauses ?? []), clause] }
}

/** A condition with another clause in one place. */
export function changeClause(when: Condition, index: number, clause: Clause): Condition {
  return { ...when, clauses: when.clauses.map((each, position) => (position === index ? clause : each)) }
}

/** A condition without one of its clauses; undefined without the last one: then there is nothing left to hold. */
export function removeClause(when: Condition, index: number): Condition | undefined {
  const clauses = when.clauses.filter((_, position) => position !== index)
  return clauses.length === 0 ? undefined : { ...when, clauses }
}

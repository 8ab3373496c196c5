import type { ImpossibleChoice } from '../../shared/flow/prove/openWays.ts'

/** One line about a choice that no call can take: where, and why. */
export function describeImpossible({ stepId, choiceId, reasons }: ImpossibleChoice): string {
  const why = reasons.map(({ code, clauses }) => `${code}, clause ${clauses.map((index) => index + 1).join(' and ')}`)
  return `never possible: ${stepId}/${choiceId} (${why.join('; ')})`
}

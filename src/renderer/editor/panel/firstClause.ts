import { CAUSES } from '../../../shared/call/outcome.ts'
import type { Clause } from '../../../shared/flow/condition.ts'
import type { Flow } from '../../../shared/flow/flow.ts'

/** What a choice can depend on, in the order in which it is offered. */
export const CLAUSE_KINDS = ['capture', 'step', 'cause', 'warning', 'insults', 'language', 'rules'] as const

/** What a choice can depend on. */
export type ClauseKind = (typeof CLAUSE_KINDS)[number]

/** What is asked first when something is chosen for a choice to depend on. */
export function firstClause(on: ClauseKind, flow: Flow): Clause {
  switch (on) {
    case 'capture':
      return { on, name: flow.captures[0]?.name ?? 'wordsHeard', is: 'filled' }
    case 'cause':
      return { on, cause: CAUSES[0], is: 'named' }
    case 'step':
      return { on, step: flow.entries.start, is: 'said' }
    case 'warning':
      return { on, is: 'given' }
    case 'insults':
      return { on, is: 'atLeast', count: 1 }
    case 'language':
      return { on, language: flow.languages[0] ?? 'de', is: 'spoken' }
    case 'rules':
      return { on, rule: 'mayGrant', is: 'on' }
  }
}

import type { Condition } from '../condition.ts'

/** The team's rules let an agent grant money alone: only then is a gesture worth offering. */
export const mayGrant: Condition = { match: 'all', clauses: [{ on: 'rules', rule: 'mayGrant', is: 'on' }] }

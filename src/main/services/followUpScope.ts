import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import type { FollowUpScope } from '../store/followUpQueries.ts'

/** Now and the end of the day, by the clock on the wall of this PC. */
export type Times = { readonly nowMs: number; readonly endOfDayMs: number }

/** Whose commitments a person sees: hers alone, unless she sees to those of the team. */
export function followUpScopeOf(person: Person): FollowUpScope {
  return may(person, 'followUps.team') ? 'team' : { personId: person.id, name: person.name }
}

/** Now, and the midnight after it, both in ms since 1970. */
export function timesAt(nowMs: number): Times {
  return { nowMs, endOfDayMs: new Date(nowMs).setHours(24, 0, 0, 0) }
}

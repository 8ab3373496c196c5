import type { PersonId } from '../../shared/ids.ts'
import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { CallFilters } from '../../shared/review/callQuery.ts'
import { readSearchWords } from '../../shared/review/searchWords.ts'

/** Whose calls a person may list: her own, or everybody's; null: everybody's. */
export type CallScope = { readonly ownedBy: PersonId | null }

/**
 * Whose calls a person may list under some filters. The calls of one colleague alone would be a figure about her, which
 * needs the team's agreement: only her own may be picked out.
 */
export function scopeOf(person: Person, filters: CallFilters): Result<CallScope, 'notAllowed' | 'searchTooShort'> {
  if (filters.personIds.some((personId) => personId !== person.id)) return fail('notAllowed')
  if (!readSearchWords(filters.text).ok) return fail('searchTooShort')
  return ok({ ownedBy: may(person, 'calls.readAll') ? null : person.id })
}

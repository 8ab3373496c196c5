import type { PersonId } from '../../shared/ids.ts'
import type { Person } from '../../shared/person/person.ts'

/** Who asks before any profile could be read: whoever sits at a PC whose database is broken may repair it, no more. */
export const NOBODY: Person = { id: '' as PersonId, name: '', roles: ['admin'] }

import type { PersonId } from '../ids.ts'
import type { Person, Role } from './person.ts'

/** Everything that needs a permission. */
export type Action =
  | 'calls.take'
  | 'calls.readOwn'
  | 'calls.readAll'
  | 'complaints.answer'
  | 'complaints.own'
  | 'webhook.change'
  | 'incidents.read'
  | 'incidents.change'
  | 'followUps.own'
  | 'followUps.team'
  | 'calls.review'
  | 'calls.lookUp'
  | 'figures.read'
  | 'privacy.change'
  | 'policy.read'
  | 'policy.change'
  | 'flows.read'
  | 'flows.edit'
  | 'flows.publish'
  | 'flows.approve'
  | 'settings.change'
  | 'database.maintain'

const ROLES_FOR: Readonly<Record<Action, readonly Role[]>> = {
  'calls.take': ['agent'],
  'calls.readOwn': ['agent', 'supervisor', 'trainer', 'admin'],
  'calls.readAll': ['supervisor'],
  'complaints.answer': ['agent', 'supervisor'],
  'complaints.own': ['supervisor'],
  'webhook.change': ['supervisor'],
  'incidents.read': ['supervisor'],
  'incidents.change': ['supervisor'],
  'followUps.own': ['agent', 'supervisor'],
  'followUps.team': ['supervisor'],
  'calls.review': ['supervisor'],
  'calls.lookUp': ['supervisor'],
  'figures.read': ['supervisor', 'trainer'],
  'privacy.change': ['supervisor'],
  'policy.read': ['agent', 'supervisor', 'trainer', 'admin'],
  'policy.change': ['supervisor'],
  'flows.read': ['agent', 'supervisor', 'trainer', 'admin'],
  'flows.edit': ['trainer'],
  'flows.publish': ['trainer'],
  'flows.approve': ['supervisor', 'trainer'],
  'settings.change': ['agent', 'supervisor', 'trainer', 'admin'],
  'database.maintain': ['agent', 'supervisor', 'admin'],
}

/** Whether a person may do something; asked in every handler, and by the screen only to hide what would be refused. */
export function may(person: Person, action: Action): boolean {
  return ROLES_FOR[action].some((role) => person.roles.includes(role))
}

/** Whether a person may read a call: her own, or anybody's if her role reads all. One whose link is erased is nobody's. */
export function mayRead(person: Person, { personId }: { readonly personId: PersonId | null }): boolean {
  return may(person, 'calls.readAll') || (may(person, 'calls.readOwn') && personId === person.id)
}

import type { PersonId } from '../ids.ts'

/** What somebody is in the team. */
export const ROLES = ['agent', 'supervisor', 'trainer', 'admin'] as const
/** What somebody is in the team. */
export type Role = (typeof ROLES)[number]

/** Somebody who uses the app. Alone on a PC there is one person, with all roles. */
export type Person = { readonly id: PersonId; readonly name: string; readonly roles: readonly Role[] }

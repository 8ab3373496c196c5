import type { TFunction } from 'i18next'
import { de } from '../../../shared/i18n/de/de.ts'
import { CALLER_EVENT_TYPES } from '../../../shared/ladder/ladder.ts'
import { REACTION_TEXT } from '../textKeys.ts'

const { fields, events } = de.review.stored
type NamedField = keyof typeof fields
type NamedEvent = keyof typeof events

/** The name of a stored field in plain words; one that nobody has named yet keeps its own. */
export function nameOfField(t: TFunction, field: string): string {
  return isKeyOf<NamedField>(fields, field) ? t(`review.stored.fields.${field}`) : field
}

/** What happened in a step, by the type of its event; an unknown one keeps its own name. */
export function nameOfEvent(t: TFunction, type: string): string {
  const reaction = CALLER_EVENT_TYPES.find((each) => each === type)
  if (reaction !== undefined) return t(REACTION_TEXT[reaction])
  const name = type.replace('.', '_')
  return isKeyOf<NamedEvent>(events, name) ? t(`review.stored.events.${name}`) : type
}

function isKeyOf<K extends string>(texts: Readonly<Record<K, string>>, key: string): key is K {
  return Object.hasOwn(texts, key)
}

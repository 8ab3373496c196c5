import type { TFunction } from 'i18next'
import { type CallEvent, isCallerEvent } from '../../../shared/call/callEvent.ts'
import { REACTION_TEXT } from '../../ui/textKeys.ts'

/** What moved the call, in two words. */
export function nameOfMove(t: TFunction, event: CallEvent): string {
  if (isCallerEvent(event)) return t(REACTION_TEXT[event.type])
  if (event.type === 'agent.overrode') return t('review.stored.events.agent_overrode')
  return t(event.type === 'agent.finished' ? 'review.finished' : 'review.stored.events.agent_chose')
}

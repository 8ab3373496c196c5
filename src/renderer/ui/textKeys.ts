import type { OverrideReason } from '../../shared/call/callEvent.ts'
import { CAUSES, type Outcome } from '../../shared/call/outcome.ts'
import type { CallerEventType } from '../../shared/ladder/ladder.ts'
import type { Rung } from '../../shared/ladder/rung.ts'
import type { SpeechName } from '../../shared/review/insights/insights.ts'
import type { TextKey } from './i18n.ts'

/** The name of each reaction on screen. */
export const REACTION_TEXT = {
  'caller.calmed': 'reaction.calmed',
  'caller.upset': 'reaction.upset',
  'caller.conceded': 'reaction.conceded',
  'caller.apologised': 'reaction.apologised',
  'caller.withheld': 'reaction.withheld',
  'caller.askedForManager': 'reaction.askedForManager',
  'caller.insulted': 'reaction.insulted',
  'caller.insultedSeverely': 'reaction.insultedSeverely',
  'caller.threatened': 'reaction.threatened',
  'caller.hungUp': 'reaction.hungUp',
} as const satisfies Record<CallerEventType, TextKey>

/** The name of a rung on screen. */
export function rungText<R extends Rung>(rung: R): `rung.${R}` {
  return `rung.${rung}`
}

/** The name of what has wordings on the ladder. */
export function speechText(speech: SpeechName) {
  return speech === 'endCall.threat' ? 'insights.wordings.threat' : rungText(speech)
}

/** The name of an outcome on screen. */
export function outcomeText<O extends Outcome>(outcome: O): `outcome.${O}` {
  return `outcome.${outcome}`
}

/** The words for a reason to override. */
export function reasonText<R extends OverrideReason>(reason: R): `reason.${R}` {
  return `reason.${reason}`
}

/** The name of a cause on screen; null for one of the team's own, which is its own name. */
export function causeText(cause: string) {
  const known = CAUSES.find((each) => each === cause)
  return known === undefined ? null : (`cause.${known}` as const)
}

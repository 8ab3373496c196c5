import { moveOnLadder, startOfLadder } from '../ladder/ladder.ts'
import { firstPositionOf, lastPosition, rungAt } from '../ladder/positions.ts'
import type { Rung } from '../ladder/rung.ts'
import type { LadderPolicy, Policy } from './policy.ts'

/** Where a sentence says that something leads: never the end itself. */
export type TalkingRung = Exclude<Rung, 'endCall'>

/** One sentence about a policy, as data; the words for it belong to the screen. */
export type PolicySentence =
  | { readonly about: 'overlook'; readonly count: number }
  | { readonly about: 'way'; readonly restate: boolean; readonly requests: number; readonly warnings: number }
  | {
      readonly about: 'end'
      readonly after: 'requestRespect' | 'warn'
      readonly count: number
      readonly insults: number
    }
  | { readonly about: 'neverOverlookedAgain' }
  | { readonly about: 'severe'; readonly rung: TalkingRung }
  | { readonly about: 'threat'; readonly rung: TalkingRung | null }
  | { readonly about: 'calm' }
  /** `again`: what the next insult leads to after an apology for the last announcement or request. */
  | { readonly about: 'apology'; readonly lowersBy: number; readonly toStart: boolean; readonly again: Rung }
  | { readonly about: 'callback'; readonly offered: boolean }
  | { readonly about: 'grant'; readonly amountEuro: number }

/** What a policy means as a whole, in the order in which a call would meet it. */
export function explainPolicy(policy: Policy): readonly PolicySentence[] {
  const { overlook, restate, requests, warnings, callbackAfterEnd, grant } = policy
  return [
    { about: 'overlook', count: overlook },
    { about: 'way', restate, requests, warnings },
    endOf(policy),
    ...(overlook > 0 && warnings > 0 ? [{ about: 'neverOverlookedAgain' } as const] : []),
    { about: 'severe', rung: talkingRung(rungAt(policy, firstPositionOf(policy, policy.severeStartsAt))) },
    {
      about: 'threat',
      rung: policy.threatEndsCall ? null : talkingRung(rungAt(policy, firstPositionOf(policy, 'warn'))),
    },
    { about: 'calm' },
    apologyOf(policy),
    { about: 'callback', offered: callbackAfterEnd },
    { about: 'grant', amountEuro: grant.amountEuro },
  ]
}

function endOf(policy: LadderPolicy): PolicySentence {
  const after = policy.warnings > 0 ? 'warn' : 'requestRespect'
  const count = after === 'warn' ? policy.warnings : policy.requests
  return { about: 'end', after, count, insults: policy.overlook + lastPosition(policy) }
}

function apologyOf(policy: LadderPolicy): PolicySentence {
  const last = lastPosition(policy) - 1
  const memory = Math.max(0, last - policy.apologyLowersBy)
  const climbed = { ...startOfLadder, memory: last, strikes: policy.overlook + last, warningsShown: policy.warnings }
  const sorry = moveOnLadder(policy, climbed, { type: 'caller.apologised' })
  const next = sorry.ok ? moveOnLadder(policy, sorry.value, { type: 'caller.insulted' }) : sorry
  if (!next.ok || next.value.shownPosition === null) throw new Error('an insult after an apology shows no rung')
  const again = rungAt(policy, next.value.shownPosition)
  return { about: 'apology', lowersBy: policy.apologyLowersBy, toStart: memory === 0, again }
}

function talkingRung(rung: Rung): TalkingRung {
  if (rung === 'endCall') throw new Error('only a threat may lead straight to the end')
  return rung
}

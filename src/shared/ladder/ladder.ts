import type { LadderPolicy } from '../policy/policy.ts'
import { assertNever, fail, ok, type Result } from '../result.ts'
import { firstPositionOf, lastPosition, repetitionsOf, rungAt } from './positions.ts'
import type { Rung } from './rung.ts'

/** Where a call stands on the ladder. Everything here is restored when the agent goes back. */
export type LadderState = {
  /** The position remembered, 0 at the start. */
  readonly memory: number
  /** Insults, severe insults and threats that still stand. */
  readonly strikes: number
  /** Lines of `warn` shown and not taken back. */
  readonly warningsShown: number
  /** A threat was made and not taken back. What that allows is for the policy to say: `threatEnds`. */
  readonly threatStands: boolean
  /** A severe insult or a threat was made. */
  readonly incident: boolean
  /** How often the caller held back facts. */
  readonly withheld: number
  /** The position whose line is on screen; null on the factual path. */
  readonly shownPosition: number | null
  /** The highest position reached by a climb or an override, 0 if none. */
  readonly highestPosition: number
}

/** What moves the ladder: what the caller does, and an override to a rung or to a step of the factual path. */
export type LadderEvent =
  | { readonly type: CallerEventType }
  | { readonly type: 'agent.overrode'; readonly target: { readonly rung: Rung } | { readonly step: string } }

/** What the agent can hear, one event each. */
export const CALLER_EVENT_TYPES = [
  'caller.calmed',
  'caller.upset',
  'caller.conceded',
  'caller.apologised',
  'caller.withheld',
  'caller.askedForManager',
  'caller.insulted',
  'caller.insultedSeverely',
  'caller.threatened',
  'caller.hungUp',
] as const

/** What the caller did, as the agent heard it. */
export type CallerEventType = (typeof CALLER_EVENT_TYPES)[number]

/** Why the ladder refuses an event; the codes are stable. */
export type LadderProblem = 'callIsEnding' | 'rungNotInPolicy' | 'warningMissing'

/** The ladder at the start of a call. */
export const startOfLadder: LadderState = {
  memory: 0,
  strikes: 0,
  warningsShown: 0,
  threatStands: false,
  incident: false,
  withheld: 0,
  shownPosition: null,
  highestPosition: 0,
}

/** Whether the goodbye line is on screen. */
export function isEnding(policy: LadderPolicy, ladder: LadderState): boolean {
  return ladder.shownPosition === lastPosition(policy)
}

/**
 * The ladder after an event, under a policy. Pure; the rules are the table in PRODUCT.md.
 * Refuses caller events on the goodbye line (`callIsEnding`), an override to a rung that the policy leaves out
 * (`rungNotInPolicy`) and an override to the end before the announced number of warnings (`warningMissing`).
 */
export function moveOnLadder(
  policy: LadderPolicy,
  ladder: LadderState,
  event: LadderEvent,
): Result<LadderState, LadderProblem> {
  if (event.type === 'agent.overrode') return override(policy, ladder, event.target)
  if (event.type === 'caller.hungUp') return ok(ladder)
  if (isEnding(policy, ladder)) return fail('callIsEnding')
  return ok(hear(policy, ladder, event.type))
}

function hear(policy: LadderPolicy, ladder: LadderState, type: Exclude<CallerEventType, 'caller.hungUp'>): LadderState {
  switch (type) {
    case 'caller.upset':
      return { ...ladder, shownPosition: 1 }
    case 'caller.insulted':
      return insulted(policy, withStrike(ladder))
    case 'caller.insultedSeverely':
      return climbAtLeastTo(policy, withIncident(ladder), policy.severeStartsAt)
    case 'caller.threatened':
      return threatened(policy, withIncident(ladder))
    case 'caller.apologised':
      return { ...ladder, memory: Math.max(0, ladder.memory - policy.apologyLowersBy), shownPosition: null }
    case 'caller.withheld':
      return { ...ladder, withheld: ladder.withheld + 1, shownPosition: null }
    case 'caller.calmed':
    case 'caller.conceded':
    case 'caller.askedForManager':
      return { ...ladder, shownPosition: null }
    default:
      return assertNever(type)
  }
}

function insulted(policy: LadderPolicy, ladder: LadderState): LadderState {
  return isOverlooked(policy, ladder) ? { ...ladder, shownPosition: 1 } : climbTo(policy, ladder, ladder.memory + 1)
}

/** After a warning nothing is overlooked (invariant 2), even when apologies have lowered the memory to 0. */
function isOverlooked(policy: LadderPolicy, ladder: LadderState): boolean {
  return ladder.memory === 0 && ladder.strikes <= policy.overlook && ladder.warningsShown === 0
}

function threatened(policy: LadderPolicy, ladder: LadderState): LadderState {
  return { ...climbAtLeastTo(policy, ladder, policy.threatEndsCall ? 'endCall' : 'warn'), threatStands: true }
}

function withStrike(ladder: LadderState): LadderState {
  return { ...ladder, strikes: ladder.strikes + 1 }
}

function withIncident(ladder: LadderState): LadderState {
  return { ...withStrike(ladder), incident: true }
}

function climbAtLeastTo(policy: LadderPolicy, ladder: LadderState, rung: Rung): LadderState {
  return climbTo(policy, ladder, Math.max(ladder.memory + 1, firstPositionOf(policy, rung)))
}

function climbTo(policy: LadderPolicy, ladder: LadderState, wanted: number): LadderState {
  const position = Math.min(wanted, lastPosition(policy))
  return {
    ...ladder,
    memory: position,
    shownPosition: position,
    highestPosition: Math.max(ladder.highestPosition, position),
    warningsShown: ladder.warningsShown + (rungAt(policy, position) === 'warn' ? 1 : 0),
  }
}

function override(
  policy: LadderPolicy,
  ladder: LadderState,
  target: { readonly rung: Rung } | { readonly step: string },
): Result<LadderState, LadderProblem> {
  if ('step' in target) return ok({ ...ladder, shownPosition: null })
  if (repetitionsOf(policy, target.rung) === 0) return fail('rungNotInPolicy')
  if (target.rung === 'endCall' && !mayEnd(policy, ladder)) return fail('warningMissing')
  return ok(climbTo(policy, ladder, firstPositionOf(policy, target.rung)))
}

/** Whether the agent may go to the goodbye line by her own decision. */
export function mayEnd(policy: LadderPolicy, ladder: LadderState): boolean {
  return ladder.warningsShown >= policy.warnings || threatEnds(policy, ladder)
}

/** Whether a threat stands that ends the call without any warning. */
export function threatEnds(policy: LadderPolicy, ladder: LadderState): boolean {
  return policy.threatEndsCall && ladder.threatStands
}

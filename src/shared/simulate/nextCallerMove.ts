import type { CallerEventType } from '../ladder/ladder.ts'
import type { Caller } from './caller.ts'
import { type CallerHears, heatAfter } from './callerHears.ts'
import type { Random } from './random.ts'

/** What a caller does: an event the agent has a key for, or null where she only answers what was asked. */
export type CallerMove = { readonly caller: Caller; readonly event: CallerEventType | null }

/** From here on anger may turn against the person. */
const ABUSE_FROM = 0.5
const LOUD_FROM = 0.5
const CALM_BELOW = 0.45

/**
 * What a simulated caller does after what she has just heard, and how she is then. Pure: the same caller, view and
 * draws give the same move. On a rung of the ladder she always does something, as the agent then waits for a reaction.
 */
export function nextCallerMove(caller: Caller, hears: CallerHears, random: Random): CallerMove {
  const heat = heatAfter(caller, hears)
  const now = { ...caller, heat }
  const event = hears.rung === 'endCall' ? atGoodbye(now, random) : react(now, hears, random)
  return isAbuse(event) ? { caller: { ...now, abuses: caller.abuses + 1 }, event } : { caller: now, event }
}

function isAbuse(event: CallerEventType | null): boolean {
  return event === 'caller.insulted' || event === 'caller.insultedSeverely' || event === 'caller.threatened'
}

function atGoodbye({ traits }: Caller, random: Random): CallerEventType | null {
  if (random.chance(traits.insight * 0.3)) return 'caller.apologised'
  return random.chance(0.6) ? 'caller.hungUp' : null
}

function react(caller: Caller, hears: CallerHears, random: Random): CallerEventType | null {
  return rage(caller, random) ?? (hears.rung === null ? onPath(caller, hears, random) : onLadder(caller, random))
}

/** What only anger does; null where she keeps it to herself. */
function rage({ traits, heat }: Caller, random: Random): CallerEventType | null {
  const abusive = heat > ABUSE_FROM && random.chance(Math.min(0.85, traits.abuse * heat * 1.2))
  if (abusive) return abuse(traits.abuse, random)
  if (heat > 0.75 && random.chance(0.05)) return 'caller.hungUp'
  return heat > LOUD_FROM && random.chance(heat) ? 'caller.upset' : null
}

function abuse(trait: number, random: Random): CallerEventType {
  const kind = random.next()
  if (trait > 0.7 && kind < 0.03) return 'caller.threatened'
  return kind < 0.03 + 0.12 * trait ? 'caller.insultedSeverely' : 'caller.insulted'
}

function onLadder({ traits, heat, abuses }: Caller, random: Random): CallerEventType {
  if (abuses > 0 && random.chance(traits.insight * 0.6)) return 'caller.apologised'
  if (random.chance(traits.insight * 0.25)) return 'caller.conceded'
  return heat < CALM_BELOW || random.chance(0.6) ? 'caller.calmed' : 'caller.upset'
}

/** On the factual path most say what they are asked. */
function onPath({ traits, heat }: Caller, { part }: CallerHears, random: Random): CallerEventType | null {
  const isBeforeSolution = part === 'open' || part === 'listen' || part === 'clarify'
  if (isBeforeSolution && random.chance(0.04 * traits.persistence)) return 'caller.withheld'
  if (heat > 0.3 && random.chance(0.03)) return 'caller.askedForManager'
  if (heat > 0.3 && random.chance(0.06 * traits.insight)) return 'caller.conceded'
  return random.chance(0.002) ? 'caller.hungUp' : null
}

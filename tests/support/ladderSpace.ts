import {
  CALLER_EVENT_TYPES,
  type LadderEvent,
  type LadderState,
  moveOnLadder,
  startOfLadder,
} from '../../src/shared/ladder/ladder.ts'
import { RUNGS } from '../../src/shared/ladder/rung.ts'
import type { LadderPolicy } from '../../src/shared/policy/policy.ts'
import { rungOnScreen } from './ladderRules.ts'

/** Every event that moves the ladder: all that a caller can do, an override to each rung and one to a step. */
export const LADDER_EVENTS: readonly LadderEvent[] = [
  ...CALLER_EVENT_TYPES.map((type) => ({ type })),
  ...RUNGS.map((rung) => ({ type: 'agent.overrode', target: { rung } }) as const),
  { type: 'agent.overrode', target: { step: 'open' } },
]

/** What an onlooker counts along without looking into the state: the warnings shown and whether a threat was made. */
export type Witness = { readonly warnings: number; readonly threat: boolean }

/** A reachable situation: the state under test, and what the onlooker has seen on the way to it. */
export type Situation = { readonly ladder: LadderState; readonly seen: Witness }

/** One event in one situation; `after` is null where the event was refused. */
export type Edge = { readonly before: Situation; readonly event: LadderEvent; readonly after: Situation | null }

const SHOWS_A_RUNG: ReadonlySet<string> = new Set([
  'caller.upset',
  'caller.insulted',
  'caller.insultedSeverely',
  'caller.threatened',
])

/**
 * Walks every situation that the events can lead to under a policy, each once, and returns how many there are.
 * `visit` gets every edge before any counter is capped (`cap`). Incident, withheld and highest position, and threats where they do not end the call, are left out of the key: nothing
 * on the ladder depends on them (proved likewise).
 */
export function walkLadder(policy: LadderPolicy, visit: (edge: Edge) => void): number {
  const start: Situation = { ladder: startOfLadder, seen: { warnings: 0, threat: false } }
  const known = new Set([keyOf(policy, start)])
  const open = [start]
  for (let before = open.pop(); before !== undefined; before = open.pop()) {
    for (const event of LADDER_EVENTS) {
      const after = follow(policy, before, event)
      visit({ before, event, after })
      if (after === null) continue
      const capped = cap(policy, after)
      const key = keyOf(policy, capped)
      if (known.has(key)) continue
      known.add(key)
      open.push(capped)
    }
  }
  return known.size
}

function follow(policy: LadderPolicy, { ladder, seen }: Situation, event: LadderEvent): Situation | null {
  const moved = moveOnLadder(policy, ladder, event)
  if (!moved.ok) return null
  const showsRung = SHOWS_A_RUNG.has(event.type) || (event.type === 'agent.overrode' && 'rung' in event.target)
  const warned = showsRung && rungOnScreen(policy, moved.value) === 'warn'
  return {
    ladder: moved.value,
    seen: { warnings: seen.warnings + (warned ? 1 : 0), threat: seen.threat || event.type === 'caller.threatened' },
  }
}

/** The strikes from which on one more makes no difference: the next one is over `overlook` in any case. */
export const strikesCap = (policy: LadderPolicy): number => policy.overlook

/** The warnings from which on one more makes no difference: they are compared as "≥ warnings" and with 0 only. */
export const warningsCap = (policy: LadderPolicy): number => Math.max(policy.warnings, 1)

/** A situation with its counters cut off where no comparison tells them apart any more; a law proves that. */
export function cap(policy: LadderPolicy, { ladder, seen }: Situation): Situation {
  return {
    ladder: {
      ...ladder,
      strikes: Math.min(ladder.strikes, strikesCap(policy)),
      warningsShown: Math.min(ladder.warningsShown, warningsCap(policy)),
    },
    seen: { ...seen, warnings: Math.min(seen.warnings, warningsCap(policy)) },
  }
}

/** One number for a capped situation without what nothing depends on; every part of it is below 16. */
export function keyOf(policy: LadderPolicy, { ladder, seen }: Situation): number {
  const threats = policy.threatEndsCall ? (ladder.threatStands ? 2 : 0) + (seen.threat ? 1 : 0) : 0
  const parts = [
    ladder.memory,
    ladder.strikes,
    ladder.warningsShown,
    ladder.shownPosition ?? 15,
    seen.warnings,
    threats,
  ]
  return parts.reduce((key, part) => key * 16 + part, 0)
}

import type { CallerEventType, LadderEvent, LadderState } from '../../src/shared/ladder/ladder.ts'
import type { Rung } from '../../src/shared/ladder/rung.ts'
import type { LadderPolicy } from '../../src/shared/policy/policy.ts'

/**
 * The ladder once more, written down from the words of the rules and from nothing else: a list of rung names and one
 * sentence a row. The tests compare the product with it in every state; it must never import the product's logic.
 */
export type Ruled = LadderState | 'callIsEnding' | 'rungNotInPolicy' | 'warningMissing'

type Target = Extract<LadderEvent, { type: 'agent.overrode' }>['target']

const LADDER = ['acknowledge', 'restate', 'requestRespect', 'warn', 'endCall'] as const
const REQUESTS = ['requestRespect', 'requestRespect'] as const
const rungsByPolicy = new WeakMap<LadderPolicy, readonly Rung[]>()
const WARNINGS = ['warn', 'warn', 'warn'] as const

/** The rungs of the positions 1, 2, 3 …; the last one is the goodbye. */
export function rungsUnder(policy: LadderPolicy): readonly Rung[] {
  const known = rungsByPolicy.get(policy)
  if (known !== undefined) return known
  const rungs: readonly Rung[] = [
    'acknowledge',
    ...(policy.restate ? (['restate'] as const) : []),
    ...REQUESTS.slice(0, policy.requests),
    ...WARNINGS.slice(0, policy.warnings),
    'endCall',
  ]
  rungsByPolicy.set(policy, rungs)
  return rungs
}

/** The rung whose line is on screen; null on the factual path. */
export function rungOnScreen(policy: LadderPolicy, { shownPosition }: LadderState): Rung | null {
  return shownPosition === null ? null : (rungsUnder(policy)[shownPosition - 1] ?? null)
}

/** What the rules say an event does. */
export function ruleFor(policy: LadderPolicy, before: LadderState, event: LadderEvent): Ruled {
  if (event.type === 'agent.overrode') return overridden(policy, before, event.target)
  if (event.type === 'caller.hungUp') return before
  if (rungOnScreen(policy, before) === 'endCall') return 'callIsEnding'
  return heard(policy, before, event.type)
}

function heard(policy: LadderPolicy, before: LadderState, type: CallerEventType): LadderState {
  const factual = { ...before, shownPosition: null }
  const struck = { ...before, strikes: before.strikes + 1 }
  const grave = { ...struck, incident: true }
  const next = before.memory + 1
  if (type === 'caller.upset') return { ...before, shownPosition: 1 }
  if (type === 'caller.insulted')
    return isOverlooked(policy, struck) ? { ...struck, shownPosition: 1 } : climb(policy, struck, next)
  if (type === 'caller.insultedSeverely')
    return climb(policy, grave, Math.max(next, first(policy, policy.severeStartsAt)))
  if (type === 'caller.threatened') {
    const least = policy.threatEndsCall ? 'endCall' : 'warn'
    return { ...climb(policy, grave, Math.max(next, first(policy, least))), threatStands: true }
  }
  if (type === 'caller.apologised') return { ...factual, memory: Math.max(0, before.memory - policy.apologyLowersBy) }
  if (type === 'caller.withheld') return { ...factual, withheld: before.withheld + 1 }
  return factual
}

/** "If memory is 0 and strikes ≤ overlook", this strike included; "after a warning nothing is overlooked". */
function isOverlooked(policy: LadderPolicy, struck: LadderState): boolean {
  return struck.memory === 0 && struck.warningsShown === 0 && struck.strikes <= policy.overlook
}

function overridden(policy: LadderPolicy, before: LadderState, target: Target): Ruled {
  if ('step' in target) return { ...before, shownPosition: null }
  if (!rungsUnder(policy).includes(target.rung)) return 'rungNotInPolicy'
  const warned = before.warningsShown >= policy.warnings
  const threatened = policy.threatEndsCall && before.threatStands
  if (target.rung === 'endCall' && !warned && !threatened) return 'warningMissing'
  return climb(policy, before, first(policy, target.rung))
}

/** "Climb to p": show the line of position min(p, last) and set the memory to it. */
function climb(policy: LadderPolicy, before: LadderState, wanted: number): LadderState {
  const rungs = rungsUnder(policy)
  const position = Math.min(wanted, rungs.length)
  const warned = rungs[position - 1] === 'warn'
  return {
    ...before,
    memory: position,
    shownPosition: position,
    warningsShown: warned ? before.warningsShown + 1 : before.warningsShown,
    highestPosition: Math.max(position, before.highestPosition),
  }
}

/** The first position of a rung, or of the nearest lower one that exists. */
function first(policy: LadderPolicy, rung: Rung): number {
  const rungs = rungsUnder(policy)
  for (let index = LADDER.indexOf(rung); index > 0; index -= 1) {
    const position = rungs.indexOf(LADDER[index] ?? rung)
    if (position >= 0) return position + 1
  }
  return 1
}

import { nextConsequence } from '../../src/shared/ladder/consequence.ts'
import { type LadderState, moveOnLadder } from '../../src/shared/ladder/ladder.ts'
import type { LadderPolicy } from '../../src/shared/policy/policy.ts'
import { ruleFor, rungOnScreen, rungsUnder } from './ladderRules.ts'
import { cap, type Edge, keyOf, strikesCap, warningsCap } from './ladderSpace.ts'

/** Something that has to hold on every edge: false where the edge breaks it. */
export type Law = (policy: LadderPolicy, edge: Edge) => boolean

const GRAVE: ReadonlySet<string> = new Set(['caller.insultedSeverely', 'caller.threatened'])

/** What holds for every policy, in every reachable state, for every event. */
export const LADDER_LAWS: Readonly<Record<string, Law>> = {
  'the table: each event does what its row says': (policy, { before, event, after }) => {
    const ruled = ruleFor(policy, before.ladder, event)
    if (typeof ruled !== 'string') return after !== null && isSame(after.ladder, ruled)
    const moved = moveOnLadder(policy, before.ladder, event)
    return after === null && !moved.ok && moved.problem === ruled
  },
  'invariant 1: no goodbye before the announced warnings, unless a threat that ends the call stands': (
    policy,
    edge,
  ) => {
    const { after } = edge
    if (after === null || rungOnScreen(policy, after.ladder) !== 'endCall') return true
    return after.seen.warnings >= policy.warnings || (policy.threatEndsCall && after.seen.threat)
  },
  'invariant 2: a plain insult climbs by one at most': (_, { before, event, after }) => {
    if (event.type !== 'caller.insulted' || after === null) return true
    const climbed = after.ladder.memory - before.ladder.memory
    return climbed === 0 || climbed === 1
  },
  'invariant 2: a severe insult never passes over a warning': (policy, { before, event, after }) => {
    if (event.type !== 'caller.insultedSeverely' || after === null) return true
    return !rungsUnder(policy)
      .slice(before.ladder.memory, after.ladder.memory - 1)
      .includes('warn')
  },
  'invariant 2: after a warning nothing is overlooked, nothing grave ever is': (policy, { before, event, after }) => {
    const counts = GRAVE.has(event.type) || (event.type === 'caller.insulted' && before.seen.warnings > 0)
    if (!counts || after === null) return true
    const climbed = after.ladder.memory > before.ladder.memory || after.ladder.memory === rungsUnder(policy).length
    return climbed && after.ladder.shownPosition === after.ladder.memory
  },
  'invariant 3: from everywhere a way to the factual path, and out': (policy, { before, event, after }) => {
    if (event.type === 'caller.hungUp') return after !== null
    const shown = after === null ? 'refused' : after.ladder.shownPosition
    if (event.type === 'agent.overrode' && 'step' in event.target) return shown === null
    if (event.type !== 'caller.calmed') return true
    return shown === (rungOnScreen(policy, before.ladder) === 'endCall' ? 'refused' : null)
  },
  'the screen says beforehand what the next insult does': (policy, { before, event, after }) => {
    if (event.type !== 'caller.insulted') return true
    const said = nextConsequence(policy, before.ladder)
    if (after === null || said === null) return after === null && said === null
    return said.overlooked === (after.ladder.memory === 0) && said.position.rung === rungOnScreen(policy, after.ladder)
  },
  'the cap is sound: no counter is compared above it, and nothing with what the key leaves out': (policy, edge) => {
    const { before, event, after } = edge
    const { ladder, seen } = before
    const strikes = ladder.strikes + (ladder.strikes >= strikesCap(policy) ? 5 : 0)
    const warningsShown = ladder.warningsShown + (ladder.warningsShown >= warningsCap(policy) ? 5 : 0)
    const threatStands = policy.threatEndsCall ? ladder.threatStands : !ladder.threatStands
    const other = { strikes, warningsShown, threatStands, incident: true, withheld: 9, highestPosition: 9 }
    const moved = moveOnLadder(policy, { ...ladder, ...other }, event)
    if (!moved.ok || after === null) return !moved.ok && after === null
    const keys = [moved.value, after.ladder].map((each) => keyOf(policy, cap(policy, { ladder: each, seen })))
    return keys[0] === keys[1]
  },
}

function isSame(one: LadderState, other: LadderState): boolean {
  return (
    one.memory === other.memory &&
    one.strikes === other.strikes &&
    one.warningsShown === other.warningsShown &&
    one.threatStands === other.threatStands &&
    one.incident === other.incident &&
    one.withheld === other.withheld &&
    one.shownPosition === other.shownPosition &&
    one.highestPosition === other.highestPosition
  )
}

import type { CallEvent } from '../call/callEvent.ts'
import type { CallProgress, CallState, Past } from '../call/callState.ts'
import { summarise } from '../call/callSummary.ts'
import { type Script, speechOf, wordingOf } from '../call/script.ts'
import { rungAt } from '../ladder/positions.ts'
import { RUNGS } from '../ladder/rung.ts'
import { countOnMap, isFactual, type MapFigure, type Said } from './countOnMap.ts'

/** What is counted over many calls; each figure has its own keys. */
export const FIGURES = [
  'calls',
  'outcome',
  /** By rung: calls that climbed at least so far. */
  'rungReached',
  /** By rung: calls that climbed so far and no further, and came back to the factual path. */
  'rungReturned',
  'stillCustomer',
  'cause',
  'incident',
  'complaint',
  /** By weekday (0 is Monday) and hour: `2-14`. */
  'hour',
  'language',
  'overridden',
  /** Whole seconds of conversation, summed. */
  'seconds',
  /** By speech and wording, `rung:warn|w2`: calls in which it was shown. */
  'wordingShown',
  /** By speech and wording: calls in which the caller was back on the factual path right after it. */
  'wordingReturned',
] as const
/** What is counted over many calls. */
export type Figure = (typeof FIGURES)[number]

/** How much a call adds to a figure, of the team or of the plan of its flow. */
export type Counted = { readonly figure: Figure | MapFigure; readonly key: string; readonly count: number }

/** When a call was, by the clock on the wall: the day as a number since 1970-01-01, weekday 0 is Monday. */
export type WallTime = { readonly day: number; readonly weekday: number; readonly hour: number }

/** A closed call with its times; its events are all that were logged. */
export type ClosedCall = {
  readonly script: Script
  readonly events: readonly CallEvent[]
  readonly progress: CallProgress
  readonly began: WallTime
  readonly seconds: number
}

/** What a closed call adds to the figures. It names nobody, and only what still stands counts. */
export function countFigures({ script, events, progress, began, seconds }: ClosedCall): readonly Counted[] {
  const summary = summarise(script, progress.now)
  const standing = listStanding(progress)
  const said = standing.map((state) => ({ state, keyed: speechOf(script, state) }))
  const one = (figure: Counted['figure'], key = ''): Counted => ({ figure, key, count: 1 })
  return [
    one('calls'),
    one('hour', `${began.weekday}-${began.hour}`),
    one('language', summary.language),
    { figure: 'seconds', key: '', count: seconds },
    ...(summary.outcome === null ? [] : [one('outcome', summary.outcome)]),
    ...(summary.stillCustomer === null ? [] : [one('stillCustomer', summary.stillCustomer)]),
    ...[...new Set(summary.causes)].map((cause) => one('cause', cause)),
    ...(summary.incident ? [one('incident')] : []),
    ...(summary.complaint ? [one('complaint')] : []),
    ...(summary.overrides > 0 ? [one('overridden')] : []),
    ...countRungs(summary.highestRung, script, standing).map(([figure, key]) => one(figure, key)),
    ...countWordings(said).map(([figure, key]) => one(figure, key)),
    ...countOnMap({ said, events, endedBy: progress.now.endedBy }).map(([figure, key]) => one(figure, key)),
  ]
}

/** Every state that still stands and showed a line, in order. */
function listStanding({ now, past }: CallProgress): readonly CallState[] {
  const states: CallState[] = []
  for (let each: Past = past; each !== null; each = each.past) states.push(each.state)
  return [...states.toReversed(), now].filter((state) => state.endedBy === null)
}

function countRungs(
  highest: (typeof RUNGS)[number] | null,
  { policy }: Script,
  standing: readonly CallState[],
): readonly (readonly [Figure, string])[] {
  if (highest === null) return []
  const reached = RUNGS.slice(0, RUNGS.indexOf(highest) + 1).map((rung) => ['rungReached', rung] as const)
  const last = standing.findLastIndex(({ ladder }) => {
    return ladder.shownPosition !== null && rungAt(policy, ladder.shownPosition) === highest
  })
  const hasReturned = last !== -1 && standing.slice(last + 1).some(isFactual)
  return hasReturned ? [...reached, ['rungReturned', highest]] : reached
}

function countWordings(said: readonly Said[]): readonly (readonly [Figure, string])[] {
  const found = new Map<string, readonly [Figure, string]>()
  for (const [index, { state, keyed }] of said.entries()) {
    if (isFactual(state)) continue
    const key = `${keyed.key}|${wordingOf(state, keyed).id}`
    const next = said[index + 1]
    found.set(`shown ${key}`, ['wordingShown', key])
    if (next !== undefined && isFactual(next.state)) found.set(`returned ${key}`, ['wordingReturned', key])
  }
  return [...found.values()]
}

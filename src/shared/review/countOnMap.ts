import { type CallEvent, isMoving } from '../call/callEvent.ts'
import type { CallState, EndedBy } from '../call/callState.ts'
import type { KeyedSpeech } from '../call/script.ts'

/** What is counted for the plan of a flow; each figure has its own keys. */
export const MAP_FIGURES = [
  /** By speech, `step:listen`, `rung:warn` or `reaction:calmed`: calls in which it was said. */
  'said',
  /** By speech of the ladder: calls in which the caller was back on the factual path right after it. */
  'calmed',
  /** By step and choice, `listen/next`: calls in which it was taken. */
  'taken',
  /** By speech: calls in which the caller hung up while it was on screen. While the goodbye is, nobody is lost. */
  'lost',
] as const
/** What is counted for the plan of a flow. */
export type MapFigure = (typeof MAP_FIGURES)[number]

/** A state of a call that still stands, and what was to be said in it. */
export type Said = { readonly state: CallState; readonly keyed: KeyedSpeech }

/** A call for the plan: what stands of it in order, all its events, and who ended it. */
type CallOnMap = {
  readonly said: readonly Said[]
  readonly events: readonly CallEvent[]
  readonly endedBy: EndedBy | null
}

/** The figures of the plan that a call counts in, each with its key, once each. */
export function countOnMap({ said, events, endedBy }: CallOnMap): readonly (readonly [MapFigure, string])[] {
  const lostAt = endedBy === 'caller' ? said.at(-1) : undefined
  return [
    ...each('said', new Set(said.map(({ keyed }) => keyed.key))),
    ...each('calmed', listCalmed(said)),
    ...each('taken', listTaken(said, events)),
    ...each('lost', lostAt === undefined || isGoodbye(lostAt) ? [] : [lostAt.keyed.key]),
  ]
}

/** Whether the call is on the factual path. */
export function isFactual({ ladder }: CallState): boolean {
  return ladder.shownPosition === null
}

function each(figure: MapFigure, keys: Iterable<string>): readonly (readonly [MapFigure, string])[] {
  return Array.from(keys, (key) => [figure, key] as const)
}

function listCalmed(said: readonly Said[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [index, { state, keyed }] of said.entries()) {
    const next = said[index + 1]
    if (next !== undefined && !isFactual(state) && isFactual(next.state)) keys.add(keyed.key)
  }
  return keys
}

/** Each moving event that stands has made its way from the state beside it. */
function listTaken(said: readonly Said[], events: readonly CallEvent[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [index, move] of listMoves(events).entries()) {
    const from = said[index]
    if (from !== undefined && move.type === 'agent.chose') keys.add(`${from.state.stepId}/${move.choiceId}`)
  }
  return keys
}

/** The moving events that still stand, in order. */
function listMoves(events: readonly CallEvent[]): readonly CallEvent[] {
  const moves: CallEvent[] = []
  for (const event of events) {
    if (event.type === 'agent.wentBack') moves.pop()
    else if (isMoving(event)) moves.push(event)
  }
  return moves
}

function isGoodbye({ keyed: { key } }: Said): boolean {
  return key.startsWith('rung:endCall')
}

import { type CallEvent, isMoving } from '../call/callEvent.ts'
import type { CallState, EndedBy } from '../call/callState.ts'
import { listStandingEvents } from '../call/listStandingEvents.ts'
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

/** A figure of the plan that a call counts in, with its key. */
type OnMap = readonly [MapFigure, string]

/** The figures of the plan that a call counts in, once each. */
export function countOnMap({ said, events, endedBy }: CallOnMap): readonly OnMap[] {
  const found: OnMap[] = []
  const keys = { said: new Set<string>(), calmed: new Set<string>(), taken: new Set<string>(), lost: new Set<string>() }
  const count = (figure: MapFigure, key: string) => {
    if (keys[figure].has(key)) return
    keys[figure].add(key)
    found.push([figure, key])
  }
  const moves = listMoves(events)
  for (const [index, { state, keyed }] of said.entries()) {
    // Each moving event that stands has made its way from the state beside it.
    const [move, next] = [moves[index], said[index + 1]]
    count('said', keyed.key)
    if (move?.type === 'agent.chose') count('taken', `${state.stepId}/${move.choiceId}`)
    if (!isFactual(state) && next !== undefined && isFactual(next.state)) count('calmed', keyed.key)
  }
  const last = said.at(-1)
  if (endedBy === 'caller' && last !== undefined && !isGoodbye(last)) count('lost', last.keyed.key)
  return found
}

/** Whether the call is on the factual path. */
export function isFactual({ ladder }: CallState): boolean {
  return ladder.shownPosition === null
}

/** The moving events that still stand, in order. */
function listMoves(events: readonly CallEvent[]): readonly CallEvent[] {
  return listStandingEvents(events).flatMap(({ event }) => (isMoving(event) ? [event] : []))
}

function isGoodbye({ keyed: { key } }: Said): boolean {
  return key.startsWith('rung:endCall')
}

import type { Goal, Spot } from './flowEditor.ts'
import type { Room } from './room.ts'

/** The parts of the editor: the view of the flow, the panel for editing, and what the flow is tried out with. */
export type Part = 'view' | 'panel' | 'trial'

/** What brings one of the parts to the front. */
export type Stir = {
  readonly spot: Spot | null
  readonly goal: Goal | null
  /** Whether the simulator is open, and how often it was asked for. */
  readonly isTrying: boolean
  readonly asked: number
}

/** Which part is in front where there is no room for all, and what stirred it last. */
export type Front = { readonly part: Part; readonly stir: Stir }

/** What is in front once something has stirred. In a narrow room whoever only walks through the flow stays where she is. */
export function frontAfter(front: Front, stir: Stir, room: Room): Front {
  const before = front.stir
  if (stir.goal !== before.goal && stir.goal !== null) return { part: 'panel', stir }
  if (stir.asked !== before.asked) return { part: stir.isTrying ? 'trial' : 'view', stir }
  if (stir.spot !== before.spot && stir.spot !== null && room !== 'narrow') return { part: 'panel', stir }
  return stir.spot === before.spot && stir.goal === before.goal ? front : { ...front, stir }
}

const ALL: ReadonlySet<Part> = new Set(['view', 'panel', 'trial'])
const EDITING: ReadonlySet<Part> = new Set(['view', 'panel'])
const TRYING: ReadonlySet<Part> = new Set(['view', 'trial'])
const ALONE: Readonly<Record<Part, ReadonlySet<Part>>> = {
  view: new Set(['view']),
  panel: new Set(['panel']),
  trial: new Set(['trial']),
}

/** What is on screen. The simulator makes way for the panel only while that has something to show. */
export function shownParts({ part, stir }: Front, room: Room): ReadonlySet<Part> {
  const { isTrying, spot } = stir
  if (room === 'narrow') return ALONE[part]
  if (room === 'wide') return isTrying ? ALL : EDITING
  return isTrying && (part !== 'panel' || spot === null) ? TRYING : EDITING
}

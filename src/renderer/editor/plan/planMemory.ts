import type { Viewport } from '@xyflow/react'
import type { Flow, Step } from '../../../shared/flow/flow.ts'
import type { FlowEditor } from '../flowEditor.ts'
import { placeSteps } from './placeSteps.ts'
import type { Place, Places } from './places.ts'

/** What the plan of an open flow remembers while other views are shown: none of it belongs to the document. */
export class PlanMemory {
  /** What part of the plan was in view. */
  viewport: Viewport | null = null
  /** Somebody has moved it to look about; otherwise it only followed. */
  hasLooked = false
  /** The steps were arranged, or needed no arranging. */
  isArranged = false
  /** The places of steps that have none of their own; one that gets its own and loses it again is where it was. */
  readonly #given = new Map<string, Place>()
  #steps: readonly Step[] | null = null
  #places: Places = new Map()

  /** Where the steps lie. */
  placesOf(flow: Pick<Flow, 'steps' | 'entries'>): Places {
    if (this.#steps === flow.steps) return this.#places
    this.#steps = flow.steps
    this.#places = placeSteps(flow, this.#given)
    for (const { id, position } of flow.steps) {
      const place = this.#places.get(id)
      if (position === undefined && place !== undefined) this.#given.set(id, place)
    }
    return this.#places
  }

  /** Takes what is in view now, by hand or not, and what was when the plan was opened. A click that moves nothing is no look. */
  takeView(moved: Viewport, opened: Viewport, isByHand: boolean): void {
    const before = this.viewport ?? opened
    const hasMoved = Math.hypot(moved.x - before.x, moved.y - before.y) >= 1 || moved.zoom !== before.zoom
    this.hasLooked ||= isByHand && hasMoved
    this.viewport = moved
  }

  /** Takes places for the steps that have none of their own. */
  take(places: Places): void {
    for (const [id, place] of places) this.#given.set(id, place)
    this.#steps = null
  }
}

const MEMORIES = new WeakMap<FlowEditor, PlanMemory>()

/** What the plan of this open flow remembers. */
export function planMemoryOf(editor: FlowEditor): PlanMemory {
  const memory = MEMORIES.get(editor) ?? new PlanMemory()
  MEMORIES.set(editor, memory)
  return memory
}

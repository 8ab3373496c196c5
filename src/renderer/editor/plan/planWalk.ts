import type { PlanActions } from './planActions.ts'
import { type Direction, findNearest, followWay, type Stand } from './walkPlan.ts'

/** Going from step to step by keys: to what lies near, and along the choices. */
export class PlanWalk {
  readonly #actions: PlanActions
  #stand: Stand | null = null

  constructor(actions: PlanActions) {
    this.#actions = actions
  }

  /** To the next step that lies in a direction; the first time to where calls start. */
  walk(direction: Direction, isExtending: boolean): void {
    const { editor, memory } = this.#actions.subject
    const { flow, selected } = editor.state
    const from = this.#actions.current
    const to = from === null ? flow.entries.start : findNearest(memory.placesOf(flow), from, direction)
    if (to === null || !flow.steps.some(({ id }) => id === to)) return
    this.#stand = null
    this.#actions.select(isExtending ? new Set([...selected].filter((id) => id !== to)).add(to) : new Set([to]))
  }

  /** Along the choices of the flow. */
  follow(direction: Direction): void {
    const at = this.#actions.current
    if (at === null) {
      this.walk(direction, false)
      return
    }
    const stand = this.#stand?.at === at ? this.#stand : { at, from: null }
    const next = followWay(this.#actions.subject.editor.state.flow.steps, stand, direction)
    if (next === null) return
    this.#stand = next
    this.#actions.select(new Set([next.at]))
  }

  /** All steps; the current one stays the current one. */
  selectAll(): void {
    const { current } = this.#actions
    const ids = this.#actions.subject.editor.state.flow.steps.map(({ id }) => id).filter((id) => id !== current)
    this.#actions.select(new Set(current === null ? ids : [...ids, current]))
  }
}

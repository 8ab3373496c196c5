import type { Flow, Step } from '../../../shared/flow/flow.ts'
import { type Place, type Places, STEP_GRID } from './places.ts'

/**
 * A place for every step: its own, else the one it is `known` to have, else below the first step that leads to it. Takes no
 * time to speak of, so that a plan stands at once; the arranging that looks for few crossings comes later and from a worker.
 */
export function placeSteps({ steps, entries }: Pick<Flow, 'steps' | 'entries'>, known: Places): Places {
  const places = new Map<string, Place>()
  for (const { id, position } of steps) {
    const place = position ?? known.get(id)
    if (place !== undefined) places.set(id, place)
  }
  if (places.size < steps.length) placeRest(steps, Object.values(entries), places)
  return places
}

/** Whether the flow knows the place of none of its steps. */
export function isUnplaced({ steps }: Pick<Flow, 'steps'>): boolean {
  return steps.every(({ position }) => position === undefined)
}

function placeRest(steps: readonly Step[], starts: readonly string[], places: Map<string, Place>): void {
  const cells = new Cells(places.values())
  const byId = new Map(steps.map((step) => [step.id, step]))
  const put = (id: string, at: Place) => {
    if (!places.has(id) && byId.has(id)) places.set(id, cells.take(at))
  }
  const queue = [...starts, ...steps.map(({ id }) => id)]
  const seen = new Set<string>()
  for (let next = 0; next < queue.length; next += 1) {
    const id = queue[next] ?? ''
    if (seen.has(id)) continue
    // A step that nothing placed leads to waits until everything else had its turn: it begins a column of its own.
    put(id, { x: 0, y: 0 })
    seen.add(id)
    walkFrom(id, byId, put, places, seen)
  }
}

/** Places what can be reached from a step, row by row. */
function walkFrom(
  start: string,
  byId: ReadonlyMap<string, Step>,
  put: (id: string, at: Place) => void,
  places: Places,
  seen: Set<string>,
): void {
  const queue = [start]
  for (const id of queue) {
    const from = places.get(id)
    if (from === undefined) continue
    for (const { goTo } of byId.get(id)?.choices ?? []) {
      if (!('step' in goTo) || seen.has(goTo.step)) continue
      seen.add(goTo.step)
      put(goTo.step, { x: from.x, y: from.y + STEP_GRID.y })
      queue.push(goTo.step)
    }
  }
}

/** Which cells of the plan are taken. */
class Cells {
  readonly #rows = new Map<number, Set<number>>()

  constructor(places: Iterable<Place>) {
    for (const { x, y } of places) {
      this.#add(Math.round(x / STEP_GRID.x), Math.round(y / STEP_GRID.y))
      // What does not lie on the grid reaches into the next cell.
      if (x % STEP_GRID.x !== 0) this.#add(Math.floor(x / STEP_GRID.x) + 1, Math.round(y / STEP_GRID.y))
    }
  }

  /** The cell of a place, or the next free one to its right. */
  take({ x, y }: Place): Place {
    const row = Math.round(y / STEP_GRID.y)
    let column = Math.round(x / STEP_GRID.x)
    while (this.#rows.get(row)?.has(column) === true) column += 1
    this.#add(column, row)
    return { x: column * STEP_GRID.x, y: row * STEP_GRID.y }
  }

  #add(column: number, row: number): void {
    const columns = this.#rows.get(row) ?? new Set()
    this.#rows.set(row, columns.add(column))
  }
}

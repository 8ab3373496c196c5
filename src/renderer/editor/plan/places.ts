/** A point of the plan, in pixels at full size: the upper left corner of a step. */
export type Place = { readonly x: number; readonly y: number }

/** Where the steps lie, by id. */
export type Places = ReadonlyMap<string, Place>

/** How large every step is drawn, so that nothing has to be measured. */
export const STEP_SIZE = { width: 224, height: 84 } as const

/** From one step to the next, across and down. */
export const STEP_GRID = { x: 272, y: 176 } as const

/** The room that a set of places takes. */
export type Room = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The room that steps take together; null where there are none. */
export function roomOf(places: Iterable<Place>): Room | null {
  const room = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y } of places) {
    room.left = Math.min(room.left, x)
    room.top = Math.min(room.top, y)
    room.right = Math.max(room.right, x + STEP_SIZE.width)
    room.bottom = Math.max(room.bottom, y + STEP_SIZE.height)
  }
  if (room.left === Infinity) return null
  return { x: room.left, y: room.top, width: room.right - room.left, height: room.bottom - room.top }
}

/** Where to look for room, nearest first: to the sides and below. */
const AROUND = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [1, 1],
  [-1, 1],
] as const

/** The place wanted, or the nearest one beside or below it where no step lies. */
export function freePlace(places: Places, wanted: Place): Place {
  const taken = [...places.values()]
  for (let ring = 1; ; ring += 1) {
    const found = AROUND.map(([across, down]) => ({
      x: wanted.x + across * ring * STEP_GRID.x,
      y: wanted.y + down * ring * STEP_GRID.y,
    })).find((place) => !taken.some((each) => overlaps(each, place)))
    if (found !== undefined) return found
  }
}

function overlaps(a: Place, b: Place): boolean {
  return Math.abs(a.x - b.x) < STEP_SIZE.width && Math.abs(a.y - b.y) < STEP_SIZE.height
}

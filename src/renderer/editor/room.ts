/** How much stands beside each other: all three parts of the editor, two of them, or one at a time. */
export type Room = 'wide' | 'medium' | 'narrow'

/** A window in the size of its text, as people enlarge that too. */
export type RemSize = { readonly width: number; readonly height: number }

/** From here on the window has the small layout everywhere: the rail lies below, the header wraps. */
const NARROW: RemSize = { width: 62, height: 39 }
const WIDE = 100

/** How much room a window gives. */
export function roomOf({ width, height }: RemSize): Room {
  if (width < NARROW.width || height < NARROW.height) return 'narrow'
  return width < WIDE ? 'medium' : 'wide'
}

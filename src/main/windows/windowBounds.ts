import { readFileSync, writeFileSync } from 'node:fs'

/** The smallest window: the compact layout beside a softphone. */
export const MIN_SIZE = { width: 520, height: 320 } as const
const DEFAULT_SIZE = { width: 1280, height: 800 } as const

/** Where a window lies. Without a place the system chooses one. */
export type WindowBounds = { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number }
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where the window was when it was last closed, if that can still be seen on one of the screens. */
export function readWindowBounds(file: string, screens: readonly Area[]): WindowBounds {
  const stored = readStored(file)
  if (stored === null) return DEFAULT_SIZE
  const { x, y, width, height } = stored
  const isSeen =
    Number.isInteger(x) &&
    Number.isInteger(y) &&
    x !== undefined &&
    y !== undefined &&
    screens.some((area) => overlaps(area, { x, y, width, height }))
  return isSeen ? { x, y, width, height } : { width, height }
}

/** Remembers where the window is. Losing this is no fault: the next start uses the default. */
export function saveWindowBounds(file: string, { x, y, width, height }: Area): void {
  try {
    writeFileSync(file, JSON.stringify({ x, y, width, height }))
  } catch {
    // A full or read-only disk has its own, louder way to be told.
  }
}

/** Read by hand and not by a schema: this runs before the first paint, and schemas take longer to load than a window. */
function readStored(file: string): WindowBounds | null {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isBounds(stored) ? stored : null
  } catch {
    return null
  }
}

function isBounds(stored: unknown): stored is WindowBounds {
  if (typeof stored !== 'object' || stored === null || !('width' in stored) || !('height' in stored)) return false
  const { width, height } = stored
  return isAtLeast(width, MIN_SIZE.width) && isAtLeast(height, MIN_SIZE.height)
}

function isAtLeast(value: unknown, least: number): boolean {
  return Number.isInteger(value) && Number(value) >= least
}

function overlaps(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

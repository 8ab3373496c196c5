import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** The smallest window: the compact layout beside a softphone. */
export const MIN_SIZE = { width: 520, height: 320 } as const
const DEFAULT_SIZE = { width: 1280, height: 800 } as const

const boundsSchema = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(MIN_SIZE.width),
  height: z.int().min(MIN_SIZE.height),
})

/** Where a window lies. Without a place the system chooses one. */
export type WindowBounds = { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number }
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where the window was when it was last closed, if that can still be seen on one of the screens. */
export function readWindowBounds(file: string, screens: readonly Area[]): WindowBounds {
  const stored = readStored(file)
  if (stored === null) return DEFAULT_SIZE
  const { x, y, width, height } = stored
  const isSeen = x !== undefined && y !== undefined && screens.some((area) => overlaps(area, { x, y, width, height }))
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

function readStored(file: string) {
  try {
    return boundsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null
  } catch {
    return null
  }
}

function overlaps(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

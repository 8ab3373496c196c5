import type { Viewport } from '@xyflow/react'
import { type Place, type Places, roomOf, STEP_SIZE } from './places.ts'

type Size = { readonly width: number; readonly height: number }

/** What the first sight of a plan depends on; `fullSize` is the zoom at which text has the size that people have set. */
export type FirstViewInput = {
  readonly places: Places
  readonly startId: string
  readonly size: Size
  readonly fullSize: number
}

/** Smaller than this share of full size nobody reads a card. */
const READABLE = 0.7
const MARGIN = 40

/** The whole plan where it can be read so, else its beginning. */
export function firstView({ places, startId, size, fullSize }: FirstViewInput): Viewport {
  const room = roomOf(places.values())
  if (room === null) return { x: 0, y: 0, zoom: fullSize }
  const [width, height] = [size.width - 2 * MARGIN, size.height - 2 * MARGIN]
  const fitting = Math.min(width / room.width, height / room.height, fullSize)
  if (fitting >= READABLE * fullSize) return lookAt({ x: room.x + room.width / 2, y: room.y }, size, fitting)
  const start = places.get(startId) ?? room
  return lookAt({ x: start.x + STEP_SIZE.width / 2, y: start.y }, size, fullSize * 0.85)
}

/** A view with a point in the middle of its upper edge. */
function lookAt({ x, y }: Place, { width }: Size, zoom: number): Viewport {
  return { x: width / 2 - x * zoom, y: MARGIN - y * zoom, zoom }
}

/** How the size of text that people have set for the whole app enlarges the plan. */
export function fullSizeZoom(): number {
  const PLAIN_PX = 16
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / PLAIN_PX
}

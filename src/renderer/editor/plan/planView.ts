import type { ReactFlowInstance } from '@xyflow/react'
import { type Place, type Room, STEP_SIZE } from './places.ts'

/** The part of React Flow that looks about on the plan. */
export type PlanCamera = Pick<ReactFlowInstance, 'getViewport' | 'setCenter' | 'screenToFlowPosition'>

const MARGIN_PX = 24
const GLIDE_MS = 200
/** Whoever jumps to a step wants to read it. */
const READABLE = 0.6

/** What is seen of the plan now. */
export function viewOf(camera: PlanCamera, canvas: Element): Room {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const { zoom } = camera.getViewport()
  return { ...camera.screenToFlowPosition({ x: left, y: top }), width: width / zoom, height: height / zoom }
}

/** Brings a step into view; one that can be seen stays where it is. */
export function revealPlace(camera: PlanCamera, canvas: Element, place: Place): void {
  const { x, y, zoom } = camera.getViewport()
  const { width, height } = canvas.getBoundingClientRect()
  const [left, top] = [place.x * zoom + x, place.y * zoom + y]
  const isInside =
    left >= MARGIN_PX &&
    top >= MARGIN_PX &&
    left + STEP_SIZE.width * zoom <= width - MARGIN_PX &&
    top + STEP_SIZE.height * zoom <= height - MARGIN_PX
  if (!isInside) void camera.setCenter(...middleOf(place), { zoom, duration: glideMs() })
}

/** Goes to a step, so that it can be read. */
export function jumpToPlace(camera: PlanCamera, place: Place): void {
  void camera.setCenter(...middleOf(place), {
    zoom: Math.max(READABLE, camera.getViewport().zoom),
    duration: glideMs(),
  })
}

/** How long the view glides; not at all where the system asks for less motion. */
export function glideMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE_MS
}

function middleOf({ x, y }: Place): [number, number] {
  return [x + STEP_SIZE.width / 2, y + STEP_SIZE.height / 2]
}

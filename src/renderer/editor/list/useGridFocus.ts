import { type RefObject, useEffect, useRef } from 'react'
import type { GridState } from './useGoal.ts'

type GridFocus = {
  readonly scroller: RefObject<HTMLElement | null>
  readonly state: GridState
  /** The row somebody is at, by its position. */
  readonly at: number
  readonly show: (index: number) => void
}

/** Brings the cell somebody is at into sight and gives it the focus, when that is asked for. */
export function useGridFocus({ scroller, state, at, show }: GridFocus): void {
  const { focusing, showing, editing } = state
  const done = useRef({ focusing: 0, showing: 0 })
  useEffect(() => {
    if (showing !== done.current.showing) {
      done.current.showing = showing
      show(at)
    }
    if (focusing === done.current.focusing) return
    const frame = requestAnimationFrame(() => {
      done.current.focusing = focusing
      if (editing) return
      scroller.current?.querySelector<HTMLElement>('[data-here]')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  })
}

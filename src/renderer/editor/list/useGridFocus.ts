import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { GridState } from './useGoal.ts'

type GridFocus = {
  readonly scroller: RefObject<HTMLElement | null>
  readonly state: GridState
  /** The row somebody is at, by its position. */
  readonly at: number
  readonly show: (index: number) => void
}

/**
 * Gives the cell somebody is at the focus and brings it into sight, when that is asked for: before the next key can come,
 * as keys are lost where nothing has the focus. The row of that cell is always drawn.
 */
export function useGridFocus({ scroller, state, at, show }: GridFocus): void {
  const { focusing, showing, editing } = state
  const done = useRef({ focusing: 0, showing: 0 })
  useLayoutEffect(() => {
    if (focusing !== done.current.focusing) {
      done.current.focusing = focusing
      if (!editing) scroller.current?.querySelector<HTMLElement>('[data-here]')?.focus({ preventScroll: true })
    }
    if (showing === done.current.showing) return
    done.current.showing = showing
    show(at)
    // In a small window the list itself may lie partly outside.
    scroller.current?.scrollIntoView({ block: 'nearest' })
  })
}

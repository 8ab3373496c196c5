import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useFront } from '../FrontContext.ts'

type WayOut = {
  readonly onFocus: (event: FocusEvent) => void
  readonly onKeyDown: (press: KeyboardEvent) => void
}

const FOCUSABLE = 'button:not(:disabled), [tabindex="0"], input, select, textarea'

/** Escape gives the focus back to where it was before it came into the panel. */
export function useWayOut(panel: RefObject<HTMLElement | null>): WayOut {
  const before = useRef<HTMLElement | null>(null)
  const { room, put } = useFront()
  const onFocus = useCallback(
    ({ relatedTarget }: FocusEvent) => {
      const isOutside = relatedTarget instanceof HTMLElement && panel.current?.contains(relatedTarget) === false
      if (isOutside) before.current = relatedTarget
    },
    [panel],
  )
  const onKeyDown = useCallback(
    (press: KeyboardEvent) => {
      if (press.key !== 'Escape' || press.defaultPrevented || isListOpen(press.target)) return
      const from = before.current
      if (room === 'narrow') flushSync(() => put('view'))
      if (from?.isConnected === true) from.focus()
      else panel.current?.previousElementSibling?.querySelector<HTMLElement>(FOCUSABLE)?.focus()
    },
    [panel, room, put],
  )
  return { onFocus, onKeyDown }
}

/** Escape closes an open list first. */
function isListOpen(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true'
}

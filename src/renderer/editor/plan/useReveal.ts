import { type RefObject, useEffect, useRef } from 'react'
import { usePlanActions } from './PlanContext.ts'

/** Brings the current step into view; never one that the pointer is at, as it would run away from it. */
export function useReveal(canvas: RefObject<HTMLElement | null>, current: string | null): void {
  const actions = usePlanActions()
  const isPointing = useRef(false)
  useEffect(() => {
    const onPointer = ({ target }: Event) => {
      isPointing.current = target instanceof Node && canvas.current?.contains(target) === true
    }
    const onKey = () => {
      isPointing.current = false
    }
    window.addEventListener('pointerdown', onPointer, { capture: true })
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      window.removeEventListener('pointerdown', onPointer, { capture: true })
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [canvas])
  useEffect(() => {
    if (current !== null && !isPointing.current) actions.reveal(current)
  }, [current, actions])
}

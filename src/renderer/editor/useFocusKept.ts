import { type RefObject, useEffect } from 'react'
import { FOCUSABLE, nextFocus, type Standing, standingOf } from './nextFocus.ts'

/**
 * Keeps the keys in the editor: when what has the focus is taken away or can be pressed no more, the focus goes to what
 * stands in its place. A tried call is left alone, as its keys need no focus.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (element === null) return
    let standing: Standing | null = null
    const onFocus = ({ target }: FocusEvent) => {
      const isKept =
        target instanceof HTMLElement && target.matches(FOCUSABLE) && target.closest('[data-keys]') === null
      standing = isKept ? standingOf(target, element) : null
    }
    const rescue = () => {
      if (standing === null || document.activeElement !== document.body) return
      nextFocus(standing)?.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(rescue)
    element.addEventListener('focusin', onFocus)
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] })
    return () => {
      element.removeEventListener('focusin', onFocus)
      observer.disconnect()
    }
  }, [root])
}

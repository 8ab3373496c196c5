import { type RefObject, useCallback, useEffect, useState } from 'react'
import { isDialogOpen } from '../../ui/Dialog.tsx'

type KeyHome = {
  /** The keys belong to the place. */
  readonly isHome: boolean
  readonly enter: () => void
}

/**
 * Where the keys belong: to a place as soon as somebody goes into it by click or focus, until she goes elsewhere or presses
 * Escape, which leads to `exit`. The call screen drops the focus after clicks, so the focus alone would not say it.
 */
export function useKeyHome(place: RefObject<HTMLElement | null>, exit: RefObject<HTMLElement | null>): KeyHome {
  const [isHome, setIsHome] = useState(false)
  const enter = useCallback(() => {
    place.current?.focus()
    setIsHome(true)
  }, [place])
  useEffect(() => {
    const look = ({ target }: Event) => {
      if (target instanceof Element && !isBesidePage(target)) setIsHome(place.current?.contains(target) === true)
    }
    window.addEventListener('focusin', look)
    window.addEventListener('pointerdown', look)
    return () => {
      window.removeEventListener('focusin', look)
      window.removeEventListener('pointerdown', look)
    }
  }, [place])
  useEffect(() => {
    if (!isHome) return
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.key !== 'Escape' || press.defaultPrevented || isDialogOpen()) return
      if (press.target instanceof Element && isBesidePage(press.target)) return
      press.preventDefault()
      setIsHome(false)
      exit.current?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isHome, exit])
  return { isHome, enter }
}

/** Lists and menus that open beside the page belong to whoever opened them. Without any focus the body has the keys. */
function isBesidePage(element: Element): boolean {
  return element !== document.body && element.closest('html > body > :not(#root)') !== null
}

import { useContext, useEffect, useRef } from 'react'
import { isDialogOpen } from '../../ui/Dialog.tsx'
import { SingleKeysContext } from '../../ui/keys/SingleKeysContext.ts'
import { isPopoverOpen } from '../../ui/Popover.tsx'

/** What the keys of the list do. */
export type ListKeys = {
  /** Some rows on. */
  readonly move: (by: number) => void
  readonly goTo: (end: 'start' | 'end') => void
  readonly open: () => void
  readonly search: () => void
}

const ROWS_A_PAGE = 10
const SEARCH_KEY = '/'
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: ROWS_A_PAGE,
  PageUp: -ROWS_A_PAGE,
}

/** The keys of the list, wherever the focus is, but for fields, small windows and dialogs. */
export function useListKeys(keys: ListKeys) {
  const singleKeys = useContext(SingleKeysContext)
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.defaultPrevented || press.altKey || isField(press.target) || isDialogOpen() || isPopoverOpen()) return
      if (take(latest.current, press, singleKeys)) press.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [singleKeys])
}

/** Whether the key did anything. */
function take(keys: ListKeys, press: KeyboardEvent, singleKeys: boolean): boolean {
  const by = MOVES[press.key]
  if (by !== undefined) keys.move(by)
  else if (press.key === 'Home') keys.goTo('start')
  else if (press.key === 'End') keys.goTo('end')
  else if (press.key === SEARCH_KEY && (singleKeys || press.ctrlKey)) keys.search()
  else if (press.key === 'Enter' && !isOnButton(press.target)) keys.open()
  else return false
  return true
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}

function isOnButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a[href]') !== null
}

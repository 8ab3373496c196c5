import { useEffect, useRef } from 'react'
import { isDialogOpen } from '../ui/Dialog.tsx'
import type { Command } from '../ui/keys/commands.ts'
import { findCommand, isMeant, normaliseKey, PALETTE_KEY } from '../ui/keys/keyMap.ts'
import type { KeySetup } from './CallContext.ts'

/** Takes a key press and its command, null where it has none. The answer says whether it did anything. */
export type TakeKey = (command: Command | null, press: KeyboardEvent) => boolean

/** Hands over each key press wherever the focus is, text fields and open dialogs excepted. */
export function useCallKeys(setup: KeySetup, isActive: boolean, take: TakeKey) {
  const latest = useRef({ setup, take })
  latest.current = { setup, take }
  useEffect(() => {
    if (!isActive) return
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.defaultPrevented || press.isComposing || isTextField(press.target) || isDialogOpen()) return
      if (isNativePress(press)) return
      const { keys, singleKeys } = latest.current.setup
      if (!isMeant(singleKeys, press)) return
      if (latest.current.take(findCommand(keys, singleKeys, press), press)) press.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isActive])
}

/** Ctrl+K opens the commands wherever the focus is, text fields included. */
export function usePaletteKey(isActive: boolean, open: () => void) {
  useEffect(() => {
    if (!isActive) return
    const onKeyDown = (press: KeyboardEvent) => {
      if (!press.ctrlKey || normaliseKey(press.key) !== PALETTE_KEY || isDialogOpen()) return
      press.preventDefault()
      open()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isActive, open])
}

/** Whether a key press belongs to a text field. A checkbox or radio wants only Space and the arrows. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !isTick(target)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** Whether an element is a checkbox or a radio button. */
export function isTick(element: Element | null): element is HTMLInputElement {
  return element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')
}

/** Who walks to a button or link by keyboard presses that one with Enter, not the step's first choice. */
function isNativePress(press: KeyboardEvent): boolean {
  return (
    press.key === 'Enter' &&
    press.target instanceof Element &&
    press.target.closest('button, a[href], summary') !== null
  )
}

import { useEffect, useRef } from 'react'
import { isDialogOpen } from '../ui/Dialog.tsx'
import { normaliseKey } from '../ui/keys/keyMap.ts'
import type { KeySetup } from './CallContext.ts'
import { isTextField } from './useCallKeys.ts'

/** What the keys of the wrap-up card do. */
export type WrapUpKeys = {
  readonly onSave: () => void
  readonly onDigit: (digit: number) => void
  /** The letters and signs, by key. */
  readonly byKey: Readonly<Record<string, () => void>>
}

/** The keys of the wrap-up card; Enter saves from wherever the focus is, buttons excepted. */
export function useWrapUpKeys(isActive: boolean, { singleKeys }: KeySetup, keys: WrapUpKeys) {
  const latest = useRef({ keys, singleKeys })
  latest.current = { keys, singleKeys }
  useEffect(() => {
    if (!isActive) return
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.defaultPrevented || press.repeat || press.isComposing || isDialogOpen()) return
      const done =
        press.key === 'Enter' ? pressEnter(press, latest.current.keys.onSave) : pressKey(press, latest.current)
      if (done) press.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isActive])
}

function pressEnter(press: KeyboardEvent, save: () => void): boolean {
  if (press.shiftKey || (press.target instanceof Element && press.target.closest('button, select') !== null))
    return false
  save()
  return true
}

function pressKey(press: KeyboardEvent, { keys, singleKeys }: { keys: WrapUpKeys; singleKeys: boolean }): boolean {
  if (press.key === 'Escape' && press.target instanceof HTMLElement) press.target.blur()
  if (isTextField(press.target) || press.altKey || press.metaKey || press.ctrlKey === singleKeys) return false
  const digit = Number(press.key)
  if (press.key.length === 1 && digit >= 1 && digit <= 9) {
    keys.onDigit(digit)
    return true
  }
  const run = keys.byKey[normaliseKey(press.key)]
  if (run === undefined) return false
  run()
  return true
}

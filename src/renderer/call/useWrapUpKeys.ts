import { useEffect, useRef } from 'react'
import { isDialogOpen } from '../ui/Dialog.tsx'
import { type KeyMap, normaliseKey, signOf } from '../ui/keys/keyMap.ts'
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
  const run = keys.byKey[normaliseKey(press.key)]
  if (run !== undefined) run()
  else if (press.key.length === 1 && digit >= 1 && digit <= 9) keys.onDigit(digit)
  else return false
  return true
}

/** A letter of the card as it stands beside its part; none where the person has given it to something else here. */
export function signOfLetter({ back, cause, note }: KeyMap, letter: string): string | undefined {
  return [back, cause, note].includes(letter) ? undefined : signOf(letter)
}

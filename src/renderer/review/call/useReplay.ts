import { useCallback, useContext, useEffect, useState } from 'react'
import { isDialogOpen } from '../../ui/Dialog.tsx'
import { SingleKeysContext } from '../../ui/keys/SingleKeysContext.ts'

/** The step of a call that is looked at, counted from 0, and the way to another one. */
export type Replay = { readonly chosen: number; readonly count: number; readonly choose: (step: number) => void }

/** Letters that do what an arrow does, where single keys are on. */
const LETTERS: Readonly<Record<string, string>> = { j: 'ArrowDown', k: 'ArrowUp' }

/** Moves through the steps of a call by buttons, and by keys wherever the focus is, fields and dialogs excepted. */
export function useReplay(count: number): Replay {
  const singleKeys = useContext(SingleKeysContext)
  const [wanted, setWanted] = useState(0)
  const last = Math.max(0, count - 1)
  const chosen = Math.min(wanted, last)
  const choose = useCallback((step: number) => setWanted(Math.min(Math.max(step, 0), last)), [last])
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.defaultPrevented || press.ctrlKey || press.altKey || press.metaKey) return
      if (isDialogOpen() || isField(press.target)) return
      const step = stepFor(singleKeys ? (LETTERS[press.key.toLowerCase()] ?? press.key) : press.key, chosen, last)
      if (step === null) return
      press.preventDefault()
      choose(step)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [chosen, last, choose, singleKeys])
  return { chosen, count, choose }
}

function stepFor(key: string, chosen: number, last: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return chosen - 1
    case 'ArrowDown':
      return chosen + 1
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null
}

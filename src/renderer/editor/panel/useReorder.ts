import { type KeyboardEvent, useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '../../ui/TextsProvider.tsx'

/** One way to move a thing among others: by how many places it goes, and what says so afterwards. */
export type Reorder = {
  /** Moves the thing with a name from its place by one, up or down. */
  readonly moveBy: (move: Move) => void
  /** What was moved where, for those who do not see it. */
  readonly said: string
}

type Move = {
  readonly id: string
  readonly name: string
  readonly index: number
  readonly count: number
  readonly by: 1 | -1
}

/** Moves things of a list; the focus goes with the thing that moves. The same as long as `move` is. */
export function useReorder(move: (id: string, to: number) => void): Reorder {
  const { t } = useTexts()
  const [said, say] = useState('')
  const moveBy = useCallback(
    ({ id, name, index, count, by }: Move) => {
      const to = index + by
      if (to < 0 || to >= count) return
      keepFocus(() => move(id, to))
      say(t('stepPanel.movedTo', { name, number: to + 1, count }))
    },
    [move, t],
  )
  return { moveBy, said }
}

/** Which way Alt and an arrow key move a thing; null for every other key, and where a control uses them itself. */
export function directionOf({ key, altKey, target }: KeyboardEvent): 1 | -1 | null {
  if (!altKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return null
  if (target instanceof Element && target.matches('select, [role="combobox"]')) return null
  return key === 'ArrowUp' ? -1 : 1
}

/** What moves in the page loses the focus. */
function keepFocus(change: () => void): void {
  const { activeElement } = document
  flushSync(change)
  if (activeElement instanceof HTMLElement) activeElement.focus()
}

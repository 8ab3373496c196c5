import type { Direction } from './walkPlan.ts'

/** What a key does while the plan has the focus. */
export type PlanCommand =
  | { readonly kind: 'walk'; readonly direction: Direction; readonly extends: boolean }
  | { readonly kind: 'follow' | 'move'; readonly direction: Direction }
  | { readonly kind: 'add' | 'connect' | 'remove' | 'duplicate' | 'selectAll' | 'selectNone' | 'panel' }

/** A key press, as far as the plan looks at it. */
export type PlanPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const ALONE: Readonly<Record<string, PlanCommand>> = {
  n: { kind: 'add' },
  insert: { kind: 'add' },
  c: { kind: 'connect' },
  delete: { kind: 'remove' },
  backspace: { kind: 'remove' },
  enter: { kind: 'panel' },
  escape: { kind: 'selectNone' },
}

const WITH_CTRL: Readonly<Record<string, PlanCommand>> = { a: { kind: 'selectAll' }, d: { kind: 'duplicate' } }

/**
 * The command of a key press; null for every other one. Arrows walk to the next step that lies there, with Shift they add
 * it to the selection, with Alt they follow the choices, with Ctrl they move what is selected.
 */
export function planCommand({ key, ctrlKey, metaKey, shiftKey, altKey }: PlanPress): PlanCommand | null {
  const withCtrl = ctrlKey || metaKey
  const direction = DIRECTIONS[key]
  if (direction !== undefined) {
    if (altKey) return withCtrl ? null : { kind: 'follow', direction }
    return withCtrl ? { kind: 'move', direction } : { kind: 'walk', direction, extends: shiftKey }
  }
  if (altKey) return null
  return (withCtrl ? WITH_CTRL : ALONE)[key.toLowerCase()] ?? null
}

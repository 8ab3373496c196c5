import { createContext, useContext } from 'react'
import type { SaveState } from '../../shared/ipc/answers.ts'

/** Whether what is on screen is on disk, and what can be done where it is not. */
export type Saving = {
  readonly state: SaveState
  /** Saving failed before and works again. */
  readonly recovered: boolean
  readonly onSaveCopy: () => void
  /** Puts the last backup in place; null where that would not help, and while a call runs. */
  readonly onRestore: (() => void) | null
  /** What became of the last copy or backup, in words; null if none was asked for. */
  readonly notice: string | null
}

/** Gives every header the save state. */
export const SavingContext = createContext<Saving | null>(null)

/** Whether what is on screen is on disk. */
export function useSaving(): Saving {
  const saving = useContext(SavingContext)
  if (saving === null) throw new Error('useSaving wants a SavingContext above it')
  return saving
}

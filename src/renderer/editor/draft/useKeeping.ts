import { useSyncExternalStore } from 'react'
import type { Keeping } from '../draftKeeper.ts'
import { useDraftSession } from './DraftContext.ts'
import type { SaveProblem } from './draftState.ts'

const READING: Keeping<SaveProblem> = { kind: 'saved', atMs: null }

/** Whether the draft on screen is in the file. */
export function useKeeping(): Keeping<SaveProblem> {
  const { keeper } = useDraftSession().open
  return useSyncExternalStore(keeper?.subscribe ?? never, keeper?.state ?? reading)
}

function never(): () => void {
  return () => undefined
}

function reading(): Keeping<SaveProblem> {
  return READING
}

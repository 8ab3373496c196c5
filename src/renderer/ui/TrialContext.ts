import { createContext, useContext } from 'react'

/** Set where a screen is only tried out: it is a part of another screen, and nothing of it is kept. */
export const TrialContext = createContext(false)

/** Whether this screen is only tried out. */
export function useIsTrial(): boolean {
  return useContext(TrialContext)
}

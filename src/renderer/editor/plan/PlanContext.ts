import { createContext, useContext } from 'react'
import type { PlanActions } from './planActions.ts'

/** Gives the parts of the plan what can be done on it. It never changes while a plan is open. */
export const PlanContext = createContext<PlanActions | null>(null)

/** What can be done on the plan. */
export function usePlanActions(): PlanActions {
  const actions = useContext(PlanContext)
  if (actions === null) throw new Error('a part of the plan stands outside of it')
  return actions
}

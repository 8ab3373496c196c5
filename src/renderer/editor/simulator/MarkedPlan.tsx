import { Plan } from '../plan/Plan.tsx'
import { PlanMarksContext } from '../planMarks.ts'
import { useTrialMarks } from './useTrialMarks.ts'

/** The plan with what the simulator lays over it. */
export function MarkedPlan() {
  return (
    <PlanMarksContext value={useTrialMarks()}>
      <Plan />
    </PlanMarksContext>
  )
}

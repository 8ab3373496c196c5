import { useMemo, useSyncExternalStore } from 'react'
import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { Step } from '../../../shared/flow/flow.ts'
import { useEditorSession } from '../EditorContext.ts'
import { countProblems, type StepProblems } from './problemsOfSteps.ts'

const COUNTS = new WeakMap<readonly FlowProblem[], ReadonlyMap<string, StepProblems>>()

/** How many errors and warnings a step has. Its card is drawn again only when these numbers change. */
export function useStepProblems(stepId: string): StepProblems {
  const { editor, problems } = useEditorSession()
  const key = useSyncExternalStore(problems.subscribe, () => {
    const counts = countsOf(problems.found().problems, editor.state.flow.steps).get(stepId)
    return counts === undefined ? '' : `${counts.errors} ${counts.warnings}`
  })
  return useMemo(() => {
    const [errors = 0, warnings = 0] = key.split(' ').map(Number)
    return { errors, warnings }
  }, [key])
}

/** Counted once for all cards. */
function countsOf(problems: readonly FlowProblem[], steps: readonly Step[]): ReadonlyMap<string, StepProblems> {
  const known = COUNTS.get(problems)
  if (known !== undefined) return known
  const counts = countProblems(problems, new Set(steps.map(({ id }) => id)))
  COUNTS.set(problems, counts)
  return counts
}

import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'

/** How many errors and warnings a step has. */
export type StepProblems = { readonly errors: number; readonly warnings: number }

/** The errors and warnings of each step that has some; hints leave no mark on the plan. */
export function countProblems(
  problems: readonly FlowProblem[],
  stepIds: ReadonlySet<string>,
): ReadonlyMap<string, StepProblems> {
  const counts = new Map<string, StepProblems>()
  for (const { path, severity } of problems) {
    const id = severity === 'hint' ? null : stepIdIn(path, stepIds)
    if (id === null) continue
    const { errors, warnings } = counts.get(id) ?? { errors: 0, warnings: 0 }
    counts.set(id, severity === 'error' ? { errors: errors + 1, warnings } : { errors, warnings: warnings + 1 })
  }
  return counts
}

const PREFIX = 'steps.'

/** The step that a path leads into. Ids may hold dots: the longest one that fits is meant. */
function stepIdIn(path: string, stepIds: ReadonlySet<string>): string | null {
  if (!path.startsWith(PREFIX)) return null
  const rest = path.slice(PREFIX.length)
  for (let end = rest.length; end > 0; end = rest.lastIndexOf('.', end - 1)) {
    const id = rest.slice(0, end)
    if (stepIds.has(id)) return id
  }
  return null
}

import type { Flow, Step } from '../flow.ts'
import { isResume, isSidePath } from '../flowGraph.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { MAX_CHOICES } from './limits.ts'

/** Choices that an agent cannot press, tell apart, or that lead nowhere. */
export function checkChoices(flow: Flow): readonly FlowProblem[] {
  return flow.steps.flatMap((step) => [...tooMany(step), ...sameLabels(step), ...resumesOnMainPath(step)])
}

/** Where the call can end, Enter ends it, and the choices take the keys after it. */
function tooMany({ id, choices, ends }: Step): readonly FlowProblem[] {
  const count = choices.length
  const limit = ends === true ? MAX_CHOICES - 1 : MAX_CHOICES
  return count <= limit ? [] : [flowProblem('tooManyChoices', `steps.${id}.choices`, { step: id, count, limit })]
}

function sameLabels(step: Step): readonly FlowProblem[] {
  const seen = new Set<string>()
  return step.choices.flatMap((choice, index) =>
    Object.entries(choice.label).flatMap(([language, label]) => {
      const key = `${language}:${label.trim().toLowerCase()}`
      const path = `steps.${step.id}.choices.${index}.label.${language}`
      if (label.trim() === '') return []
      if (seen.has(key)) return [flowProblem('duplicateKey', path, { key: label })]
      seen.add(key)
      return []
    }),
  )
}

function resumesOnMainPath(step: Step): readonly FlowProblem[] {
  if (isSidePath(step)) return []
  return step.choices.flatMap((choice, index) =>
    isResume(choice) ? [flowProblem('resumeOnMainPath', `steps.${step.id}.choices.${index}.goTo`, {})] : [],
  )
}

import { defaultFlow } from '../../src/shared/flow/default/defaultFlow.ts'
import type { Choice, Flow, Step } from '../../src/shared/flow/flow.ts'

/** Steps that each lead into the next copy, so that all of the flow can be reached. */
const LINKED = 'transfer'

/**
 * The steps of the default flow again and again, each copy leading into the next, until there are `count`: words, fields and
 * conditions as real as they come, for what reads them. Plans are measured with `makeLargeFlow`, whose ways go everywhere.
 */
export function copiedFlow(count: number): Flow {
  const copies = Math.ceil(count / defaultFlow.steps.length)
  const steps = Array.from({ length: copies }, (_, copy) => defaultFlow.steps.map((step) => renamed(step, copy))).flat()
  const kept = steps.slice(0, count)
  const ids = new Set(kept.map(({ id }) => id))
  return { ...defaultFlow, steps: kept.map((step) => leadingWithin(step, ids)) }
}

function renamed(step: Step, copy: number): Step {
  const name = (id: string, of = copy) => (of === 0 ? id : `${id}-${of}`)
  const choices = step.choices.map((choice) => ({
    ...choice,
    goTo: 'step' in choice.goTo ? { step: name(choice.goTo.step) } : choice.goTo,
  }))
  const onwards = step.id === LINKED ? ['open', 'unwilling', 'manager'].map((id) => wayTo(name(id, copy + 1))) : []
  return {
    ...step,
    id: name(step.id),
    wordings: step.wordings.map((wording) => ({ ...wording, id: name(wording.id) })),
    choices: [...choices, ...onwards],
  }
}

function wayTo(step: string): Choice {
  return { id: step, label: { de: step, en: step }, goTo: { step } }
}

/** The last copy is cut off: what led beyond leads to the end. */
function leadingWithin(step: Step, ids: ReadonlySet<string>): Step {
  const choices = step.choices.map((choice) =>
    'step' in choice.goTo && !ids.has(choice.goTo.step) ? { ...choice, goTo: { step: 'close' } } : choice,
  )
  return { ...step, choices }
}

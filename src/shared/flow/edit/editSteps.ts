import type { Choice, Flow, Step, StepPart } from '../flow.ts'
import { dropLostStale } from './dropLostStale.ts'
import { freeId, idFrom, type MakeKey, newWordingId } from './makeId.ts'

/** A flow and the steps that an edit has made, which the editor then shows. */
export type WithSteps = { readonly flow: Flow; readonly stepIds: readonly string[] }

/** What a new step is to be. `title` in the first language of the flow; the others wait for their translation. */
export type NewStep = { readonly title: string; readonly part: StepPart; readonly position?: Step['position'] }

/** Adds a step that nothing leads to yet, with one wording to be written. */
export function addStep(flow: Flow, { title, part, position }: NewStep, makeKey: MakeKey): WithSteps {
  const id = freeId(idFrom(title, 'step'), stepIdsOf(flow))
  const step: Step = {
    id,
    part,
    title: inEach(flow, title),
    wordings: [{ id: newWordingId(flow, id, makeKey), text: inEach(flow, '') }],
    choices: [],
    ...(position === undefined ? {} : { position }),
  }
  return { flow: { ...flow, steps: [...flow.steps, step] }, stepIds: [id] }
}

/** Where a step is to be led to that does not exist yet: from which step, and how the new one is called. */
export type StepAfter = { readonly from: string; readonly title: string }

const BELOW = 160

/** Adds a step that goes on where another one is: of the same part of the call, and below it on the plan. */
export function addStepAfter(flow: Flow, { from, title }: StepAfter, makeKey: MakeKey): WithSteps {
  const before = flow.steps.find(({ id }) => id === from)
  const position = before?.position
  const wanted: NewStep = { title, part: before?.part ?? 'clarify' }
  const below = position === undefined ? {} : { position: { x: position.x, y: position.y + BELOW } }
  return addStep(flow, { ...wanted, ...below }, makeKey)
}

/** Removes steps, the choices that lead to them and the conditions that ask for them. The last step stays. */
export function removeSteps(flow: Flow, ids: ReadonlySet<string>): Flow {
  const left = flow.steps.filter(({ id }) => !ids.has(id))
  if (left.length === 0) return flow
  return dropLostStale({ ...flow, steps: left.map((step) => withoutWaysTo(step, ids)) })
}

function withoutWaysTo(step: Step, gone: ReadonlySet<string>): Step {
  const choices = step.choices
    .filter(({ goTo }) => !('step' in goTo && gone.has(goTo.step)))
    .map((choice) => withoutAsking(choice, gone))
  const isSame =
    choices.length === step.choices.length && choices.every((choice, index) => choice === step.choices[index])
  return isSame ? step : { ...step, choices }
}

/** A choice that no longer asks whether its call came to steps that are gone. */
export function withoutAsking(choice: Choice, gone: ReadonlySet<string>): Choice {
  const { when, ...rest } = choice
  if (when === undefined) return choice
  const clauses = when.clauses.filter((clause) => clause.on !== 'step' || !gone.has(clause.step))
  if (clauses.length === when.clauses.length) return choice
  return clauses.length === 0 ? rest : { ...rest, when: { ...when, clauses } }
}

/** Changes one step. */
export function changeStep(flow: Flow, id: string, change: (step: Step) => Step): Flow {
  return { ...flow, steps: flow.steps.map((step) => (step.id === id ? change(step) : step)) }
}

/** Puts steps to other places on the plan. */
export function moveSteps(
  flow: Flow,
  positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): Flow {
  const steps = flow.steps.map((step) => {
    const position = positions.get(step.id)
    return position === undefined
      ? step
      : { ...step, position: { x: Math.round(position.x), y: Math.round(position.y) } }
  })
  return { ...flow, steps }
}

/** Moves a step to another place in the order of the list. */
export function reorderStep(flow: Flow, id: string, to: number): Flow {
  const step = flow.steps.find((each) => each.id === id)
  if (step === undefined) return flow
  const steps = flow.steps.filter((each) => each !== step)
  return { ...flow, steps: steps.toSpliced(Math.max(0, Math.min(to, steps.length)), 0, step) }
}

/** The ids that the steps of a flow have. */
export function stepIdsOf({ steps }: Flow): ReadonlySet<string> {
  return new Set(steps.map(({ id }) => id))
}

/** A text in the first language of the flow, the others empty: they count as untranslated. */
function inEach({ languages: [first, ...others] }: Flow, text: string): Record<string, string> {
  return Object.fromEntries([[first ?? 'de', text], ...others.map((language) => [language, ''] as const)])
}

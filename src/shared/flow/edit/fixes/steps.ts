import { MAX_CHOICES } from '../../check/limits.ts'
import type { Choice, Flow, Step } from '../../flow.ts'
import { isSidePath, makeFlowGraph, reach } from '../../flowGraph.ts'
import type { FixCase } from './fix.ts'

/** The step that a problem is told of; null where it is none. */
export function stepAt({ flow, place: { spot } }: FixCase): Step | null {
  return spot.kind === 'step' ? (flow.steps.find(({ id }) => id === spot.id) ?? null) : null
}

/** The choice that a problem is told of; null where it is none. */
export function choiceAt(fixCase: FixCase): Choice | null {
  const { part } = fixCase.place
  return part.kind === 'choice' ? (stepAt(fixCase)?.choices[part.number - 1] ?? null) : null
}

/** A step to lead a way to that is sure to end well: the call can end there, and what it has come to is known. */
export function findClosingStep({ steps }: Flow, from: string): Step | null {
  const closing = steps.filter((step) => step.ends === true && step.outcome !== undefined && step.id !== from)
  return closing.find((step) => !isSidePath(step)) ?? closing[0] ?? null
}

/** Whether a step has a key left for a choice with these labels, and none that looks the same. */
export function hasRoomFor({ choices, ends }: Step, label: Choice['label']): boolean {
  const looksSame = choices.some((choice) =>
    Object.entries(label).some(([language, text]) => fold(choice.label[language] ?? '') === fold(text)),
  )
  return !looksSame && choices.length < MAX_CHOICES - (ends === true ? 1 : 0)
}

/** Whether a step can do without a choice: another one is always offered, or the call can end there. */
export function canSpare({ choices, ends }: Step, choice: Choice): boolean {
  return ends === true || choices.some((each) => each !== choice && each.when === undefined)
}

/** Whether a call can come to a step without an outcome so far. */
export function isReachedWithoutOutcome(flow: Flow, stepId: string): boolean {
  const { stepsById, targetsOf, entries } = makeFlowGraph(flow)
  const isOpen = (id: string) => stepsById.get(id)?.outcome === undefined
  return reach(entries.filter(isOpen), (id) => targetsOf(id).filter(isOpen)).has(stepId)
}

/** A step as the words of a fix name it. */
export function named({ id }: Step): { readonly step: string } {
  return { step: id }
}

function fold(text: string): string {
  return text.trim().toLowerCase()
}

import { CAUSES_CAPTURE, SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../call/callState.ts'
import type { Clause } from '../condition.ts'
import type { Flow, Step } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'

/** Conditions that ask for what the flow does not have, and steps on which all choices may be gone. */
export function checkConditions(flow: Flow): readonly FlowProblem[] {
  const steps = new Set(flow.steps.map(({ id }) => id))
  const captures = new Set([...flow.captures.map(({ name }) => name), WORDS_HEARD, SEVERE_WORDS_HEARD, CAUSES_CAPTURE])
  return flow.steps.flatMap((step) => [
    ...withoutSureChoice(step),
    ...step.choices.flatMap(({ when }, index) =>
      (when?.clauses ?? []).flatMap((clause, position) =>
        unknown(clause, { steps, captures }, `steps.${step.id}.choices.${index}.when.clauses.${position}`),
      ),
    ),
  ])
}

function withoutSureChoice({ id, choices, ends }: Step): readonly FlowProblem[] {
  if (ends === true || choices.length === 0 || choices.some(({ when }) => when === undefined)) return []
  return [flowProblem('noSureChoice', `steps.${id}.choices`, { step: id })]
}

type Known = { readonly steps: ReadonlySet<string>; readonly captures: ReadonlySet<string> }

function unknown(clause: Clause, { steps, captures }: Known, path: string): readonly FlowProblem[] {
  if (clause.on === 'step' && !steps.has(clause.step)) {
    return [flowProblem('unknownConditionStep', path, { step: clause.step })]
  }
  if (clause.on === 'capture' && !captures.has(clause.name)) {
    return [flowProblem('unknownConditionCapture', path, { name: clause.name })]
  }
  return []
}

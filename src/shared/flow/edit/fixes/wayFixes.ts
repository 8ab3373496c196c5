import { checkOutcomes } from '../../check/checkOutcomes.ts'
import { checkWays } from '../../check/checkWays.ts'
import type { Choice, Flow, Step } from '../../flow.ts'
import { isSidePath, makeFlowGraph, reach } from '../../flowGraph.ts'
import { addChoice, changeChoice, removeChoice } from '../editChoices.ts'
import { setEntry } from '../editFlow.ts'
import { removeSteps } from '../editSteps.ts'
import { newWordingId } from '../makeId.ts'
import { setField } from '../setField.ts'
import type { FindFixes, Fix, FixCase } from './fix.ts'
import { canSpare, choiceAt, findClosingStep, hasRoomFor, named, stepAt } from './steps.ts'

/** A way to a step that is not there: make it, lead elsewhere, or take the way out. */
export const fixUnknownTarget: FindFixes = (fixCase) => {
  const [step, choice] = [stepAt(fixCase), choiceAt(fixCase)]
  if (step === null || choice === null) return leadEntry(fixCase)
  return [...makeTarget(fixCase.flow, step, choice), ...leadElsewhere(fixCase, step, choice)]
}

/** A way back from where nothing was left. */
export const fixResume: FindFixes = (fixCase) => {
  const [step, choice] = [stepAt(fixCase), choiceAt(fixCase)]
  return step === null || choice === null ? [] : leadElsewhere(fixCase, step, choice)
}

/** A step that nothing leads to: lead to it from the step before it, or take it out. */
export const fixUnreachable: FindFixes = (fixCase) => {
  const step = stepAt(fixCase)
  return step === null ? [] : [...leadFromBefore(fixCase.flow, step), ...takeOut(fixCase.flow, step)]
}

/** Choices that may all be gone: always offer the last. */
export const fixNoSureChoice: FindFixes = (fixCase) => {
  const step = stepAt(fixCase)
  const last = step?.choices.at(-1)
  if (step === null || last === undefined) return []
  const apply = (flow: Flow) => changeChoice(flow, step.id, last.id, (choice) => setField(choice, 'when', undefined))
  return [{ kind: 'alwaysOffer', values: {}, apply }]
}

/** A condition that asks for what is not there. */
export const fixUnknownClause: FindFixes = (fixCase) => {
  const [step, choice] = [stepAt(fixCase), choiceAt(fixCase)]
  const at = Number(fixCase.problem.path.split('.').at(-1))
  if (step === null || choice === null) return []
  const apply = (flow: Flow) => changeChoice(flow, step.id, choice.id, (each) => withoutClause(each, at))
  return [{ kind: 'removeClause', values: {}, apply }]
}

function withoutClause(choice: Choice, at: number): Choice {
  const { when } = choice
  if (when === undefined) return choice
  const clauses = when.clauses.filter((_, index) => index !== at)
  return setField(choice, 'when', clauses.length === 0 ? undefined : { ...when, clauses })
}

function leadEntry({ flow: { steps }, problem: { path } }: FixCase): readonly Fix[] {
  const entry = (['start', 'withheldAgain', 'askedForManager'] as const).find((each) => path === `entries.${each}`)
  if (entry === undefined) return []
  const part = ({ start: 'open', withheldAgain: 'unwilling', askedForManager: 'manager' } as const)[entry]
  const target = steps.find((step) => step.part === part) ?? steps.find((step) => !isSidePath(step))
  if (target === undefined) return []
  return [{ kind: 'leadTo', values: named(target), apply: (flow) => setEntry(flow, entry, target.id) }]
}

function leadElsewhere({ flow }: FixCase, step: Step, choice: Choice): readonly Fix[] {
  const target = findClosingStep(flow, step.id)
  const lead: Fix[] = []
  if (target !== null) {
    const goTo = { step: target.id }
    const apply = (before: Flow) => changeChoice(before, step.id, choice.id, (each) => ({ ...each, goTo }))
    lead.push({ kind: 'leadTo', values: named(target), apply })
  }
  const remove = (before: Flow) => removeChoice(before, step.id, choice.id)
  const isFine = canSpare(step, choice) && countErrors(remove(flow)) <= countErrors(flow)
  return isFine ? [...lead, { kind: 'removeChoice', values: {}, apply: remove }] : lead
}

function countErrors(flow: Flow): number {
  return checkWays(flow).filter(({ severity }) => severity === 'error').length
}

/** The step says what its choice says until somebody words it, and leads to where the call can end. */
function makeTarget(flow: Flow, from: Step, { goTo, label }: Choice): readonly Fix[] {
  const closing = findClosingStep(flow, from.id)
  const isWorded = flow.languages.every((language) => (label[language] ?? '').trim() !== '')
  if (closing === null || !isWorded || !('step' in goTo)) return []
  const id = goTo.step
  const choices = [{ id: closing.id, label: closing.title, goTo: { step: closing.id } }]
  return [
    {
      kind: 'makeStep',
      values: { step: id },
      apply: (before, makeKey) => {
        const wordings = [{ id: newWordingId(before, id, makeKey), text: label }]
        return { ...before, steps: [...before.steps, { id, part: from.part, title: label, wordings, choices }] }
      },
    },
  ]
}

function leadFromBefore(flow: Flow, step: Step): readonly Fix[] {
  const graph = makeFlowGraph(flow)
  const reached = reach(graph.entries, graph.targetsOf)
  const before = flow.steps
    .slice(0, flow.steps.indexOf(step))
    .findLast((each) => reached.has(each.id) && isSidePath(each) === isSidePath(step) && hasRoomFor(each, step.title))
  if (before === undefined) return []
  const apply = (now: Flow) => addChoice(now, before.id, { step: step.id })
  if (checkOutcomes(apply(flow)).length > checkOutcomes(flow).length) return []
  return [{ kind: 'leadFrom', values: named(before), apply }]
}

/** Only where no other step leads to it: that step would lose a way. */
function takeOut({ steps }: Flow, { id }: Step): readonly Fix[] {
  const isTarget = steps.some((each) => each.choices.some(({ goTo }) => 'step' in goTo && goTo.step === id))
  return isTarget || steps.length === 1
    ? []
    : [{ kind: 'removeStep', values: {}, apply: (flow) => removeSteps(flow, new Set([id])) }]
}

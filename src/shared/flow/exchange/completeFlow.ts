import { fail, ok } from '../../result.ts'
import { type FlowProblem, flowProblem } from '../check/flowProblem.ts'
import { parseFlow } from '../check/parseFlow.ts'
import { defaultFlow } from '../default/defaultFlow.ts'
import { FLOW_FORMAT, type Flow, type Localized, MAX_STEPS, type Step } from '../flow.ts'
import { isResume, isSidePath } from '../flowGraph.ts'
import type { ImportAnswer } from './importedFlow.ts'
import { type IdMaker, makeIds } from './makeIds.ts'

/** What other formats say of a flow: its steps, the first of a call first. */
export type FactualPath = {
  readonly name: string
  readonly languages: readonly string[]
  readonly start: string
  readonly steps: readonly Step[]
}

/** An id maker that keeps clear of every id of the built-in flow, parts of which complete what is imported. */
export function makeImportIds(): IdMaker {
  const { rungs, reactions, steps } = defaultFlow
  const speeches = [...Object.values(rungs), ...Object.values(reactions), ...steps]
  const wordings = [...speeches.flatMap((speech) => speech.wordings), ...rungs.endCall.threatWordings]
  return makeIds([...wordings.map(({ id }) => id), ...steps.filter(isSidePath).map(({ id }) => id)])
}

/** A whole flow around a factual path: the ladder, the reactions and side paths that are missing are the built-in ones. */
export function completeFlow(
  { name, languages, start, steps }: FactualPath,
  told: readonly FlowProblem[],
): ImportAnswer {
  const ended = steps.map(endWithoutChoice)
  const unwilling = sidePath(ended, 'unwilling')
  const manager = sidePath(ended, 'manager')
  const added = [...unwilling.added, ...manager.added]
  if (ended.length + added.length > MAX_STEPS) return fail([flowProblem('tooManySteps', 'steps', { limit: MAX_STEPS })])
  const { rungs, reactions, captures } = defaultFlow
  const flow = {
    format: FLOW_FORMAT,
    id: makeIds()(name, 'imported'),
    name: Object.fromEntries(languages.map((language) => [language, name])),
    languages,
    ...inLanguages({ captures, rungs, reactions }, languages),
    entries: { start, withheldAgain: unwilling.entry, askedForManager: manager.entry },
    steps: [...ended, ...inLanguages(added, languages)],
  }
  const parsed = parseFlow(flow)
  if (!parsed.ok) return fail(parsed.problem)
  return ok({
    flow: parsed.value,
    notes: [...told, ...notesOn(steps, parsed.value, added)],
  })
}

/** A step without a choice is where the call ends, as nothing else can be meant. */
function endWithoutChoice(step: Step): Step {
  return step.choices.length > 0 ? step : { ...step, ends: true, outcome: step.outcome ?? 'resolved' }
}

type SidePath = { readonly entry: string; readonly added: readonly Step[] }

function sidePath(steps: readonly Step[], part: 'unwilling' | 'manager'): SidePath {
  const own = steps.find((step) => step.part === part)
  if (own !== undefined) return { entry: own.id, added: [] }
  const added = defaultFlow.steps.filter((step) => step.part === part)
  return { entry: added[0]?.id ?? '', added: added.map((step) => withoutWaysOut(step, added)) }
}

/** A built-in side step whose ways lead to side steps only: where it went on into the main path, the call can end. */
function withoutWaysOut(step: Step, side: readonly Step[]): Step {
  const choices = step.choices.filter(
    (choice) =>
      isResume(choice) ||
      ('step' in choice.goTo && side.some(({ id }) => 'step' in choice.goTo && id === choice.goTo.step)),
  )
  return choices.length === step.choices.length ? step : { ...step, choices, ends: true }
}

/** The same with every text in the given languages only. */
function inLanguages<T>(value: T, languages: readonly string[]): T {
  const text = JSON.stringify(value, (_, each: unknown) => (isLocalized(each) ? pick(each, languages) : each))
  return JSON.parse(text)
}

function isLocalized(value: unknown): value is Localized {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(defaultFlow.name).every((key) => Object.hasOwn(value, key))
  )
}

function pick(text: Localized, languages: readonly string[]): Localized {
  return Object.fromEntries(Object.entries(text).filter(([language]) => languages.includes(language)))
}

function notesOn(steps: readonly Step[], flow: Flow, added: readonly Step[]): readonly FlowProblem[] {
  const open = new Set(steps.filter(({ ends }) => ends !== true).map(({ id }) => id))
  const ended = flow.steps.filter(({ id, ends }) => ends === true && open.has(id))
  return [
    flowProblem('builtInLadder', 'rungs', {}),
    ...(added.length === 0
      ? []
      : [flowProblem('builtInSidePaths', 'entries', { steps: added.map(({ id }) => id).join(', ') })]),
    ...ended.map(({ id, outcome }) => flowProblem('endAssumed', `steps.${id}`, { step: id, outcome: outcome ?? '' })),
  ]
}

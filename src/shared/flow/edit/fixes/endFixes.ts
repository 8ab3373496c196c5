import { MAX_CHOICES } from '../../check/limits.ts'
import type { Flow, Localized, Step } from '../../flow.ts'
import { isResume, isSidePath } from '../../flowGraph.ts'
import { addChoice } from '../editChoices.ts'
import { setEntry } from '../editFlow.ts'
import { changeStep } from '../editSteps.ts'
import type { FindFixes, Fix } from './fix.ts'
import { findClosingStep, hasRoomFor, isReachedWithoutOutcome, named, stepAt } from './steps.ts'

/** What most calls come to. */
const USUAL_OUTCOMES = ['resolved', 'followUpAgreed'] as const

/** A step that leads nowhere: let the call end there, or lead on. */
export const fixDeadEnd: FindFixes = (fixCase) => {
  const step = stepAt(fixCase)
  if (step === null) return []
  return [...leadBack(fixCase.flow, step), ...end(fixCase.flow, step), ...leadOn(fixCase.flow, step)]
}

/** Steps from which no call ends: lead out of them. */
export const fixEndlessWay: FindFixes = (fixCase) => {
  const step = stepAt(fixCase)
  if (step === null) return []
  return [...leadBack(fixCase.flow, step), ...leadOn(fixCase.flow, step), ...end(fixCase.flow, step)]
}

/** A call that ends without an outcome: one of those that most calls have. */
export const fixMissingOutcome: FindFixes = (fixCase) => {
  const step = stepAt(fixCase)
  if (step === null) return []
  return USUAL_OUTCOMES.map((outcome) => ({
    kind: 'setOutcome',
    values: { outcome },
    apply: (flow) => changeStep(flow, step.id, (each) => ({ ...each, outcome })),
  }))
}

/** A start on a side path: the first step of the main one. */
export const fixSideStart: FindFixes = ({ flow: { steps } }) => {
  const main = steps.filter((step) => !isSidePath(step))
  const start = main.find(({ part }) => part === 'open') ?? main[0]
  if (start === undefined) return []
  return [{ kind: 'startAt', values: named(start), apply: (flow) => setEntry(flow, 'start', start.id) }]
}

/** Where Enter ends the call, there is one key less for choices. */
function end(flow: Flow, { id, choices, outcome }: Step): readonly Fix[] {
  if (choices.length >= MAX_CHOICES) return []
  if (outcome !== undefined || !isReachedWithoutOutcome(flow, id)) {
    const apply = (before: Flow) => changeStep(before, id, (step) => ({ ...step, ends: true }))
    return [{ kind: 'markAsEnd', values: {}, apply }]
  }
  const [usual] = USUAL_OUTCOMES
  const apply = (before: Flow) => changeStep(before, id, (step) => ({ ...step, ends: true, outcome: usual }))
  return [{ kind: 'markAsEndWith', values: { outcome: usual }, apply }]
}

function leadOn(flow: Flow, step: Step): readonly Fix[] {
  const target = findClosingStep(flow, step.id)
  if (target === null || !hasRoomFor(step, target.title)) return []
  const apply = (before: Flow) => addChoice(before, step.id, { step: target.id })
  return [{ kind: 'addChoiceTo', values: named(target), apply }]
}

function leadBack(flow: Flow, step: Step): readonly Fix[] {
  const label = isSidePath(step) ? wordsForBack(flow) : null
  if (label === null || !hasRoomFor(step, label)) return []
  const apply = (before: Flow) => {
    const added = addChoice(before, step.id, { resume: true })
    return changeStep(added, step.id, ({ choices, ...rest }) => ({
      ...rest,
      choices: choices.map((choice, index) => (index === choices.length - 1 ? { ...choice, label } : choice)),
    }))
  }
  return [{ kind: 'addWayBack', values: {}, apply }]
}

const BACK: Localized = { de: 'zurück zur Sache', en: 'back to the matter' }

/** As the flow itself says it elsewhere, else as we would; null in languages that nobody has said it in. */
function wordsForBack({ languages, steps }: Flow): Localized | null {
  const said = steps.flatMap(({ choices }) => choices.filter(isResume)).map(({ label }) => label)
  const inAll = [...said, BACK].find((label) => languages.every((language) => (label[language] ?? '').trim() !== ''))
  if (inAll === undefined) return null
  return Object.fromEntries(languages.map((language) => [language, inAll[language] ?? '']))
}

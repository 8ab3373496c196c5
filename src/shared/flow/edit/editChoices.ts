import type { Choice, Flow, Localized } from '../flow.ts'
import { isSameText } from '../isSameText.ts'
import { dropLostStale } from './dropLostStale.ts'
import { changeStep } from './editSteps.ts'
import { freeId, idFrom } from './makeId.ts'

/** Adds a way on as the last choice of a step. It is named after the step it leads to until somebody words it. */
export function addChoice(flow: Flow, stepId: string, goTo: Choice['goTo']): Flow {
  return changeStep(flow, stepId, (step) => {
    const target = 'step' in goTo ? flow.steps.find(({ id }) => id === goTo.step) : undefined
    const label: Localized = target?.title ?? Object.fromEntries(flow.languages.map((language) => [language, '']))
    const wanted = 'step' in goTo ? goTo.step : idFrom('', 'back')
    const id = freeId(wanted, new Set(step.choices.map((choice) => choice.id)))
    return { ...step, choices: [...step.choices, { id, label, goTo }] }
  })
}

/** Removes a choice. */
export function removeChoice(flow: Flow, stepId: string, choiceId: string): Flow {
  return dropLostStale(
    changeStep(flow, stepId, (step) => ({ ...step, choices: step.choices.filter(({ id }) => id !== choiceId) })),
  )
}

/** Changes a choice; its id stays, so that what is counted for it stays its own. */
export function changeChoice(flow: Flow, stepId: string, choiceId: string, change: (choice: Choice) => Choice): Flow {
  return changeStep(flow, stepId, (step) => ({
    ...step,
    choices: step.choices.map((choice) => (choice.id === choiceId ? change(choice) : choice)),
  }))
}

/** Puts a choice on another key: the first is Enter, the others follow. */
export function moveChoice(flow: Flow, stepId: string, choiceId: string, to: number): Flow {
  return changeStep(flow, stepId, (step) => {
    const choice = step.choices.find(({ id }) => id === choiceId)
    if (choice === undefined) return step
    const others = step.choices.filter((each) => each !== choice)
    return { ...step, choices: others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, choice) }
  })
}

/** Leads a choice elsewhere. One that is still named after the step it led to is named after the new one. */
export function leadChoice(flow: Flow, stepId: string, choiceId: string, goTo: Choice['goTo']): Flow {
  const titleOf = (to: Choice['goTo']) =>
    'step' in to ? flow.steps.find(({ id }) => id === to.step)?.title : undefined
  return changeChoice(flow, stepId, choiceId, (choice) => {
    const [before, after] = [titleOf(choice.goTo), titleOf(goTo)]
    const isUnworded = before !== undefined && isSameText(choice.label, before)
    return { ...choice, goTo, label: isUnworded && after !== undefined ? after : choice.label }
  })
}

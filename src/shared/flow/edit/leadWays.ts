import type { Flow } from '../flow.ts'
import { addChoice, leadChoice } from './editChoices.ts'
import { addStepAfter } from './editSteps.ts'
import type { MakeKey } from './makeId.ts'

/** Where a way is to lead: to a step, back to where the call was left, or to a new step by its title. */
export type WayTarget = { readonly step: string } | { readonly resume: true } | { readonly newTitle: string }

/** Adds a way on from a step, and the step it leads to where that is a new one. */
export function addWay(flow: Flow, stepId: string, to: WayTarget, makeKey: MakeKey): Flow {
  const led = withTarget(flow, stepId, to, makeKey)
  return addChoice(led.flow, stepId, led.goTo)
}

/** A choice by its step and its own id. */
export type ChoiceAddress = { readonly stepId: string; readonly choiceId: string }

/** Leads a choice elsewhere; it keeps its key, its condition, and its label once that is worded. */
export function leadWay(flow: Flow, { stepId, choiceId }: ChoiceAddress, to: WayTarget, makeKey: MakeKey): Flow {
  const { flow: withStep, goTo } = withTarget(flow, stepId, to, makeKey)
  return leadChoice(withStep, stepId, choiceId, goTo)
}

type Led = { readonly flow: Flow; readonly goTo: { step: string } | { resume: true } }

function withTarget(flow: Flow, stepId: string, to: WayTarget, makeKey: MakeKey): Led {
  if (!('newTitle' in to)) return { flow, goTo: to }
  const { flow: withStep, stepIds } = addStepAfter(flow, { from: stepId, title: to.newTitle }, makeKey)
  const [step = stepId] = stepIds
  return { flow: withStep, goTo: { step } }
}

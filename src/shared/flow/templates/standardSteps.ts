import { defaultFlow } from '../default/defaultFlow.ts'
import type { Step } from '../flow.ts'

/** What every template takes over: passing on, and the side paths. */
const IN_EVERY_TEMPLATE = [
  'passOn',
  'transfer',
  'closePassedOn',
  'unwilling',
  'manager',
  'managerTransfer',
  'managerCallback',
]

/**
 * Steps of the default flow for a template: those named, and those that every template takes over. They are the very
 * same objects, so that reports may compare their wordings by id.
 */
export function standardSteps(...ids: readonly string[]): readonly Step[] {
  return [...ids, ...IN_EVERY_TEMPLATE].map((id) => {
    const step = defaultFlow.steps.find((each) => each.id === id)
    if (step === undefined) throw new Error(`The default flow has no step ${id}`)
    return step
  })
}

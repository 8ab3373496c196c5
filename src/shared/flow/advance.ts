import { fail, ok, type Result } from '../result.ts'
import type { Choice, Step } from './flow.ts'

/** Where a choice leads: to a step, or back to where the factual path was left. */
export type Destination = Choice['goTo']

/** Where the choice `choiceId` of `step` leads. Refuses a choice that the step does not offer. */
export function advance(step: Step, choiceId: string): Result<Destination, 'choiceNotOffered'> {
  const choice = step.choices.find((each) => each.id === choiceId)
  return choice === undefined ? fail('choiceNotOffered') : ok(choice.goTo)
}

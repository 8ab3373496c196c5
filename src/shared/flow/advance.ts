import { fail, ok, type Result } from '../result.ts'
import type { Choice } from './flow.ts'

/** Where a choice leads: to a step, or back to where the factual path was left. */
export type Destination = Choice['goTo']

/** Where the choice `choiceId` among those on offer leads. Refuses one that is not offered. */
export function advance(offered: readonly Choice[], choiceId: string): Result<Destination, 'choiceNotOffered'> {
  const choice = offered.find((each) => each.id === choiceId)
  return choice === undefined ? fail('choiceNotOffered') : ok(choice.goTo)
}

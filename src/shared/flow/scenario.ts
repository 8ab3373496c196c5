import { z } from 'zod'
import { callEventSchema } from '../call/callEventSchema.ts'
import { ladderPolicySchema } from '../policy/policy.ts'
import { idSchema, languageSchema } from './ids.ts'

/** The longest example and the most of them that a flow may hold. */
export const SCENARIO_LIMITS = { moves: 500, perFlow: 200 } as const

const moveSchema = callEventSchema.refine(({ type }) => type !== 'call.started' && type !== 'wrapUp.saved')

/** One event of a scenario and the key of the line it must lead to (`step:…`, `rung:…`, `reaction:…`); null: wrap-up. */
const scenarioMoveSchema = z.strictObject({ event: moveSchema, shows: z.string().max(100).nullable() })

/**
 * A course of a call that a flow must allow, recorded in the simulator and played again at every publication.
 * `rules` are the ladder's rules it was recorded under.
 */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(120),
  language: languageSchema,
  rules: ladderPolicySchema,
  moves: z.array(scenarioMoveSchema).min(1).max(SCENARIO_LIMITS.moves),
})

/** A course of a call that a flow must allow. */
export type Scenario = z.infer<typeof scenarioSchema>
/** One event of a scenario and the key of the line it must lead to. */
export type ScenarioMove = z.infer<typeof scenarioMoveSchema>

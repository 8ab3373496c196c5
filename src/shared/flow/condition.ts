import { z } from 'zod'
import { idSchema, languageSchema } from './ids.ts'

/** What the team's rules may say that a choice can depend on. */
export const RULE_FACTS = ['mayGrant', 'restates', 'warns', 'threatEndsCall', 'callsBack'] as const

/** One thing that a choice can depend on. Chosen in a form: there is no expression to write. */
export const clauseSchema = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('capture'), name: idSchema, is: z.enum(['filled', 'empty']) }),
  z.strictObject({ on: z.literal('cause'), cause: z.string().min(1).max(80), is: z.enum(['named', 'notNamed']) }),
  z.strictObject({ on: z.literal('step'), step: idSchema, is: z.enum(['said', 'notSaid']) }),
  z.strictObject({ on: z.literal('warning'), is: z.enum(['given', 'notGiven']) }),
  z.strictObject({ on: z.literal('insults'), is: z.enum(['atLeast', 'atMost']), count: z.int().min(0).max(9) }),
  z.strictObject({ on: z.literal('language'), language: languageSchema, is: z.enum(['spoken', 'notSpoken']) }),
  z.strictObject({ on: z.literal('rules'), rule: z.enum(RULE_FACTS), is: z.enum(['on', 'off']) }),
])

/** When a choice is offered: where all of its clauses hold, or any of them. */
export const conditionSchema = z.strictObject({
  match: z.enum(['all', 'any']),
  clauses: z.array(clauseSchema).min(1).max(8),
})

/** One thing that a choice can depend on. */
export type Clause = z.infer<typeof clauseSchema>
/** When a choice is offered. */
export type Condition = z.infer<typeof conditionSchema>
/** What the team's rules may say that a choice can depend on. */
export type RuleFact = (typeof RULE_FACTS)[number]

import { z } from 'zod'

const inBothLanguages = z.strictObject({ de: z.string().max(2000), en: z.string().max(2000) })

/** How many times each ladder policy value may take; the whole space is small enough to be proved. */
export const ladderPolicySchema = z.strictObject({
  overlook: z.int().min(0).max(3),
  restate: z.boolean(),
  requests: z.int().min(1).max(2),
  warnings: z.int().min(0).max(3),
  severeStartsAt: z.enum(['requestRespect', 'warn']),
  threatEndsCall: z.boolean(),
  apologyLowersBy: z.int().min(0).max(5),
  callbackAfterEnd: z.boolean(),
})

/** The values that decide how the ladder is climbed. */
export type LadderPolicy = z.infer<typeof ladderPolicySchema>

/** The values of a policy that decide how the ladder is climbed, and no others. */
export function pickLadderPolicy(policy: LadderPolicy): LadderPolicy {
  return z.object(ladderPolicySchema.shape).parse(policy)
}

/** A team's rules: how the ladder is climbed, its own words for where the line is, and what an agent may grant alone. */
export const policySchema = z.strictObject({
  ...ladderPolicySchema.shape,
  examples: z.strictObject({
    upset: inBothLanguages,
    insulted: inBothLanguages,
    insultedSeverely: inBothLanguages,
    threatened: inBothLanguages,
  }),
  grant: z.strictObject({
    amountEuro: z.number().min(0).max(1_000_000),
    approver: inBothLanguages,
  }),
})

/** A complete policy. */
export type Policy = z.infer<typeof policySchema>

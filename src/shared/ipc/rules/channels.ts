/** The channels about the team's rules, beside reading and saving them. */
export const RULES_CHANNELS = ['policy.history', 'policy.whatIf'] as const

/** The name of a channel about the rules. */
export type RulesChannel = (typeof RULES_CHANNELS)[number]

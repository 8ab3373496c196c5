import { z } from 'zod'

/** What one person sets for herself on this PC. */
export const settingsSchema = z.strictObject({
  /** Language of the screen; `system` follows the operating system. */
  language: z.enum(['system', 'de', 'en']).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Size of all text, in percent. */
  textPercent: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]).default(100),
  /** Keys without Ctrl; off: every key of the call screen wants Ctrl. */
  singleKeys: z.boolean().default(true),
  /** Keys that the agent has changed, by command. */
  keys: z.record(z.string().max(40), z.string().max(20)).default({}),
  /** The flow that this person's calls begin with; null: the default one, whichever that is. */
  flowId: z.string().max(64).nullable().default(null),
})

/** What one person sets for herself on this PC. */
export type Settings = z.infer<typeof settingsSchema>

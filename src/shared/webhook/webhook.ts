import { z } from 'zod'

/** What the program at the other end understands. */
export const WEBHOOK_FORMATS = ['json', 'slack', 'teams', 'mattermost'] as const
/** What the program at the other end understands. */
export type WebhookFormat = (typeof WEBHOOK_FORMATS)[number]

/** What the team has set about telling another program of complaints, without the secrets. */
export const webhookRulesSchema = z.strictObject({
  on: z.boolean(),
  format: z.enum(WEBHOOK_FORMATS),
  /** Whether a message holds names and words heard; without it, only that there is a complaint. */
  withDetails: z.boolean(),
})
/** What the team has set about telling another program of complaints, without the secrets. */
export type WebhookRules = z.infer<typeof webhookRulesSchema>

/** Off, and without names, until somebody says otherwise. */
export const WEBHOOK_OFF: WebhookRules = { on: false, format: 'json', withDetails: false }

/** How long an address and a token may be, in characters. */
export const WEBHOOK_LIMITS = { address: 2000, token: 1000 } as const

/** Why an address is refused. */
export type AddressProblem = 'addressUnreadable' | 'addressNotHttps'

/** Why a message did not arrive. Stable codes: they are stored with the message. */
export const DELIVERY_PROBLEMS = [
  'timedOut',
  'redirected',
  'localAddress',
  'unknownHost',
  'notConnected',
  'badCertificate',
  'refused',
  'serverFailed',
  'noAddress',
  'callUnreadable',
] as const
/** Why a message did not arrive. */
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number]

const MINUTE_MS = 60_000
const LONGEST_MS = 6 * 60 * MINUTE_MS
const GROWTH = 2.1
const JITTER = 0.2

/** A message that failed this often is not tried again by itself. */
export const MOST_ATTEMPTS = 10

/**
 * How long to wait after the attempt of a number (from 1): a minute, growing to six hours, a fifth more or less, so that
 * many devices do not come back at once. `chance` is 0 to 1.
 */
export function waitAfterMs(attempt: number, chance: number): number {
  const waitMs = Math.min(MINUTE_MS * GROWTH ** (attempt - 1), LONGEST_MS)
  return Math.round(waitMs * (1 - JITTER + 2 * JITTER * chance))
}

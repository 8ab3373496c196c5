import { z } from 'zod'
import { WEBHOOK_OFF, webhookRulesSchema } from '../../shared/webhook/webhook.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { findTeamSetting, saveTeamSetting } from './teamSettingStore.ts'

const NAME = 'webhook'

const storedWebhookSchema = webhookRulesSchema.extend({
  /** Sealed by the system: an address to which messages are posted is a secret too, as whoever knows it may post. */
  sealedAddress: z.string().nullable(),
  sealedToken: z.string().nullable(),
})

/** The webhook as it is stored. */
export type StoredWebhook = z.infer<typeof storedWebhookSchema>

/** What the team has set about the webhook; off where it has set nothing, or what is stored no longer fits. */
export function getWebhook(db: ReadDb): StoredWebhook {
  const parsed = storedWebhookSchema.safeParse(findTeamSetting(db, NAME))
  return parsed.success ? parsed.data : { ...WEBHOOK_OFF, sealedAddress: null, sealedToken: null }
}

/** Keeps what the team has set about the webhook. */
export function saveWebhook(db: WriteDb, webhook: StoredWebhook, changedAtMs: number): void {
  saveTeamSetting(db, NAME, webhook, changedAtMs)
}

import { LIST_CHANNELS } from './calls/channels.ts'
import { COMPLAINT_CHANNELS } from './complaints/channels.ts'
import { EXPORT_CHANNELS } from './export/channels.ts'
import { FLOW_CHANNELS } from './flows/channels.ts'
import { FOLLOW_UP_CHANNELS } from './followUps/channels.ts'
import { INCIDENT_CHANNELS } from './incidents/channels.ts'
import { INSIGHTS_CHANNELS } from './insights/channels.ts'
import { REVIEW_CHANNELS } from './reviews/channels.ts'
import { RULES_CHANNELS } from './rules/channels.ts'

/** The names of all channels: all that the preload needs of the contract, so that it loads no schemas. */
export const CHANNELS = [
  'app.boot',
  'calls.start',
  'calls.append',
  'calls.resume',
  'calls.closeUnfinished',
  'calls.listUnfinished',
  'calls.get',
  'calls.listStored',
  'policy.get',
  'policy.save',
  'settings.save',
  'database.saveCopy',
  'database.restoreBackup',
  'database.startNew',
  'app.openFolder',
  'jobs.cancel',
  ...COMPLAINT_CHANNELS,
  ...RULES_CHANNELS,
  ...INCIDENT_CHANNELS,
  ...FOLLOW_UP_CHANNELS,
  ...REVIEW_CHANNELS,
  ...INSIGHTS_CHANNELS,
  ...EXPORT_CHANNELS,
  ...FLOW_CHANNELS,
  ...LIST_CHANNELS,
] as const

/** The name of a channel. */
export type Channel = (typeof CHANNELS)[number]

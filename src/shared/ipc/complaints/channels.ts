/** The channels of the complaints and of the messages about them. */
export const COMPLAINT_CHANNELS = [
  'complaints.list',
  'complaints.get',
  'complaints.add',
  'webhook.get',
  'webhook.save',
  'webhook.listUnsent',
  'webhook.sendAgain',
] as const

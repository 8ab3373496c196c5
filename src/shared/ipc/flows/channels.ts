/** The channels of the trainer's workshop: the library of flows, their drafts, and their versions. */
export const FLOW_CHANNELS = [
  'flows.list',
  'flows.create',
  'flows.archive',
  'flows.setDefault',
  'flows.discardDraft',
  'flows.publish',
  'flows.publishAgain',
  'flows.askApproval',
  'flows.approve',
  'flows.approveReturn',
  'flows.settings',
  'flows.saveSettings',
  'flows.versions',
  'flows.version',
  'flows.calls',
  'flows.import',
  'flows.export',
  'flows.importTranslation',
  'drafts.open',
  'drafts.read',
  'drafts.save',
  'drafts.saveAnyway',
  'drafts.beat',
  'drafts.release',
  'drafts.takeOver',
  'drafts.copies',
  'drafts.copy',
] as const

/** The name of a channel of the workshop. */
export type FlowChannel = (typeof FLOW_CHANNELS)[number]

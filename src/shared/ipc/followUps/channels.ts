/** What was promised in calls, and what needs a person today. */
export const FOLLOW_UP_CHANNELS = ['followUps.list', 'followUps.change', 'today.get', 'today.count'] as const
/** A channel about what was promised in calls. */
export type FollowUpChannel = (typeof FOLLOW_UP_CHANNELS)[number]

/** The channels of the figures. */
export const INSIGHTS_CHANNELS = ['insights.read', 'privacy.get', 'privacy.save'] as const

/** The channels of the figures. */
export const INSIGHTS_CHANNELS = ['insights.read', 'insights.print', 'privacy.get', 'privacy.save'] as const

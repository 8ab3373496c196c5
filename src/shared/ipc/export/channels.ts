/** The channels about files for other programs. */
export const EXPORT_CHANNELS = ['calls.export'] as const

/** The name of a channel about files for other programs. */
export type ExportChannel = (typeof EXPORT_CHANNELS)[number]

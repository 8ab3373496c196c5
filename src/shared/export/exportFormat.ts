/** How calls can leave the app from the screen. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl'] as const
/** How calls can leave the app. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/**
 * How a table writes numbers and times: `de` with semicolons, decimal commas and `dd.mm.yyyy HH:MM` on the clock of this
 * PC, behind a byte order mark; `en` with commas and ISO 8601 in UTC.
 */
export const CSV_STYLES = ['de', 'en'] as const
/** How a table writes numbers and times. */
export type CsvStyle = (typeof CSV_STYLES)[number]

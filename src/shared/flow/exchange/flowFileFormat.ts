/** The formats that a flow can be written in: our own, two drawings of it, and two for translators. */
export const FLOW_FILE_FORMATS = ['json', 'stately', 'mermaid', 'xliff', 'csv'] as const
/** A format that a flow can be written in. */
export type FlowFileFormat = (typeof FLOW_FILE_FORMATS)[number]

/** How the name of a file of a format ends. */
export const FLOW_FILE_ENDINGS: Readonly<Record<FlowFileFormat, string>> = {
  json: 'json',
  stately: 'json',
  mermaid: 'mmd',
  xliff: 'xlf',
  csv: 'csv',
}

/** Whether a format holds the texts of a flow in two languages, to be translated from one into the other. */
export function isTranslation(format: FlowFileFormat): boolean {
  return format === 'xliff' || format === 'csv'
}

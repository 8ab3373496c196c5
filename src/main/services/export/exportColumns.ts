import type { ExportRow } from '../../store/exportStore.ts'

/** What a column holds: how a file writes it follows from that. */
export type ExportColumn =
  | { readonly name: string; readonly kind: 'text'; readonly read: (row: ExportRow) => string | null }
  | { readonly name: string; readonly kind: 'number'; readonly read: (row: ExportRow) => number | null }
  | { readonly name: string; readonly kind: 'flag'; readonly read: (row: ExportRow) => boolean }
  | { readonly name: string; readonly kind: 'time'; readonly read: (row: ExportRow) => number | null }

const MS = 1000

/** The columns of every table of calls, in order; what each means is in docs/export-format.md. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  { name: 'callId', kind: 'text', read: (row) => row.callId },
  { name: 'startedAt', kind: 'time', read: (row) => row.startedAtMs },
  { name: 'endedAt', kind: 'time', read: (row) => row.endedAtMs },
  { name: 'durationSeconds', kind: 'number', read: secondsOf },
  { name: 'stage', kind: 'text', read: (row) => row.stage },
  { name: 'outcome', kind: 'text', read: (row) => row.outcome },
  { name: 'highestRung', kind: 'text', read: (row) => row.highestRung },
  { name: 'strikes', kind: 'number', read: (row) => row.strikes },
  { name: 'overrides', kind: 'number', read: (row) => row.overrides },
  { name: 'warningsShown', kind: 'number', read: (row) => row.warningsShown },
  { name: 'incident', kind: 'flag', read: (row) => row.incident },
  { name: 'complaint', kind: 'flag', read: (row) => row.complaint },
  { name: 'stillCustomer', kind: 'text', read: (row) => row.stillCustomer },
  { name: 'causes', kind: 'text', read: (row) => row.causes },
  { name: 'commitments', kind: 'number', read: (row) => row.commitments },
  { name: 'language', kind: 'text', read: (row) => row.language },
  { name: 'callerName', kind: 'text', read: (row) => row.callerName },
  { name: 'callerNumber', kind: 'text', read: (row) => row.callerNumber },
  { name: 'reference', kind: 'text', read: (row) => row.reference },
  { name: 'flowVersion', kind: 'number', read: (row) => row.flowVersion },
  { name: 'policyVersion', kind: 'number', read: (row) => row.policyVersion },
  { name: 'appVersion', kind: 'text', read: (row) => row.appVersion },
  { name: 'events', kind: 'number', read: (row) => row.events },
]

function secondsOf({ startedAtMs, endedAtMs }: ExportRow): number | null {
  return endedAtMs === null ? null : (endedAtMs - startedAtMs) / MS
}

import type { CallRow } from '../../../shared/ipc/calls/answers.ts'

/** A line of the list: the heading of a day, or a call. `index` counts the calls from where the list was begun. */
export type ListLine =
  | { readonly kind: 'day'; readonly key: string; readonly atMs: number }
  | { readonly kind: 'call'; readonly key: string; readonly row: CallRow; readonly index: number }

/** The lines of a list; by the time of their start, calls stand under the days of it. */
export function listLines(rows: readonly CallRow[], byDay: boolean): readonly ListLine[] {
  const lines: ListLine[] = []
  let day: string | null = null
  for (const [index, row] of rows.entries()) {
    const itsDay = new Date(row.startedAtMs).toDateString()
    if (byDay && itsDay !== day) lines.push({ kind: 'day', key: itsDay, atMs: row.startedAtMs })
    day = itsDay
    lines.push({ kind: 'call', key: row.callId, row, index })
  }
  return lines
}

/** The call some calls on from one; from none, the first. Stops at the ends. */
export function findRowNear(rows: readonly CallRow[], callId: string | null, by: number): CallRow | null {
  const at = rows.findIndex((row) => row.callId === callId)
  const next = at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))
  return rows[next] ?? null
}

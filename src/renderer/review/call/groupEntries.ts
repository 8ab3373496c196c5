import type { TranscriptEntry } from './buildTranscript.ts'

/** A step that stands, or a run of steps that were taken back together with the going back itself. */
export type EntryGroup =
  | { readonly kind: 'standing'; readonly entry: TranscriptEntry }
  | { readonly kind: 'takenBack'; readonly entries: readonly TranscriptEntry[] }

/** The steps of a call in order, what was taken back gathered so that it can be folded. */
export function groupEntries(entries: readonly TranscriptEntry[]): readonly EntryGroup[] {
  const groups: EntryGroup[] = []
  for (const entry of entries) {
    const before = groups.at(-1)
    if (!entry.takenBack && entry.event.type !== 'agent.wentBack') groups.push({ kind: 'standing', entry })
    else if (before?.kind !== 'takenBack') groups.push({ kind: 'takenBack', entries: [entry] })
    else groups[groups.length - 1] = { kind: 'takenBack', entries: [...before.entries, entry] }
  }
  return groups
}

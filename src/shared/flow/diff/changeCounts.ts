import { CHANGE_KINDS, type ChangeKind, type FlowChange } from './flowChange.ts'

/** How many changes of a kind there are. */
export type ChangeCount = { readonly kind: ChangeKind; readonly count: number }

/** How many changes of each kind there are, in the order of their first. */
export function countChanges(changes: readonly FlowChange[]): readonly ChangeCount[] {
  return [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, { length: count }]) => ({ kind, count }))
}

/** Counts as a publication keeps them: `stepAdded:1 wordingText:3`. Codes, as the words for them belong to the screen. */
export function writeChangeCounts(counts: readonly ChangeCount[]): string {
  return counts.map(({ kind, count }) => `${kind}:${count}`).join(' ')
}

/** The counts that a publication has kept; what is none, or of a kind that this app does not know, is left out. */
export function readChangeCounts(text: string): readonly ChangeCount[] {
  return text.split(' ').flatMap((entry) => {
    const [name, digits = ''] = entry.split(':')
    const kind = CHANGE_KINDS.find((each) => each === name)
    return kind === undefined || !/^[1-9]\d{0,6}$/.test(digits) ? [] : [{ kind, count: Number(digits) }]
  })
}

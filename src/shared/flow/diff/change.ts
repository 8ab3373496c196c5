import type { Localized } from '../flow.ts'
import type { ChangeKind, ChangeSpot, FlowChange } from './flowChange.ts'

type Value = string | number | boolean | undefined | null

/** What a change may say beside its place and kind. */
type Details = Partial<Pick<FlowChange, 'subject' | 'language'>> & { readonly before?: Value; readonly after?: Value }

/** One change; values are written as the document has them. */
export function change(spot: ChangeSpot, kind: ChangeKind, details: Details = {}): FlowChange {
  const { subject = null, language = null, before, after } = details
  return { spot, kind, subject, language, before: written(before), after: written(after) }
}

/** A change where two values differ, none where they are the same. */
export function changeOf(
  spot: ChangeSpot,
  kind: ChangeKind,
  before: Value,
  after: Value,
  subject?: string,
): FlowChange[] {
  return before === after ? [] : [change(spot, kind, { before, after, ...(subject === undefined ? {} : { subject }) })]
}

/** A change for each language in which two texts differ. A text that is missing and one that is empty are the same. */
export function textChanges(
  spot: ChangeSpot,
  kind: ChangeKind,
  [before = {}, after = {}]: readonly [Localized | undefined, Localized | undefined],
  subject: string | null = null,
): FlowChange[] {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return languages
    .filter((language) => (before[language] ?? '') !== (after[language] ?? ''))
    .map((language) => change(spot, kind, { subject, language, before: before[language], after: after[language] }))
}

function written(value: Value): string | null {
  return value === undefined || value === null || value === '' ? null : String(value)
}

import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { isTextRow, type ListRow, spotRowId, type TextRow } from './listRow.ts'

/** What the list can be narrowed to. */
export const LIST_FILTERS = ['missing', 'tooLong', 'stale', 'problems'] as const

/** What the list can be narrowed to. */
export type ListFilter = (typeof LIST_FILTERS)[number]

/** What is to be seen of the list: rows that one of the filters wants, and that hold the words. */
export type Narrowing = { readonly filters: readonly ListFilter[]; readonly words: string }

/** What rows are judged by. */
export type RowFacts = {
  readonly flow: Flow
  readonly problems: ReadonlyMap<string, readonly FlowProblem[]>
  /** What a row is called on screen. */
  readonly nameOf: (row: ListRow) => string
}

const TOO_LONG = ['wordingTooLong', 'tooManySentences', 'nestedClauses']

/**
 * The rows that are to be seen, each below the row that begins its spot. `keptId` is the row somebody is at: it does not
 * vanish under her hands.
 */
export function filterRows(
  rows: readonly ListRow[],
  { filters, words }: Narrowing,
  facts: RowFacts,
  keptId: string | null,
): readonly ListRow[] {
  const wanted = fold(words)
  if (filters.length === 0 && wanted === '') return rows
  const seen = new Set<string>()
  for (const row of rows) {
    const fits =
      (filters.length === 0 || filters.some((each) => fitsFilter(row, each, facts))) && holds(row, wanted, facts)
    if (fits || row.id === keptId) seen.add(row.id).add(spotRowId(row.spot))
  }
  return rows.filter(({ id }) => seen.has(id))
}

/** The languages in which a text is wanted and not there. */
export function missingLanguages({ text, optionalIn }: TextRow, languages: readonly string[]): readonly string[] {
  return languages.filter((language) => (text[language] ?? '').trim() === '' && !optionalIn.includes(language))
}

/** The languages in which a text is older than its original. */
export function staleLanguages(flow: Flow, id: string): readonly string[] {
  const stale = flow.stale ?? {}
  const old = Object.hasOwn(stale, id) ? (stale[id] ?? []) : []
  return old.filter((language) => flow.languages.includes(language))
}

function fitsFilter(row: ListRow, filter: ListFilter, { flow, problems }: RowFacts): boolean {
  switch (filter) {
    case 'missing':
      return isTextRow(row) && missingLanguages(row, flow.languages).length > 0
    case 'stale':
      return staleLanguages(flow, row.id).length > 0
    case 'tooLong':
      return problems.get(row.id)?.some(({ code }) => TOO_LONG.includes(code)) ?? false
    case 'problems':
      return problems.has(row.id)
  }
}

function holds(row: ListRow, words: string, { nameOf }: RowFacts): boolean {
  if (words === '') return true
  const texts = isTextRow(row) ? Object.values(row.text) : [nameOf(row)]
  return texts.some((text) => fold(text).includes(words))
}

function fold(text: string): string {
  return text.trim().toLowerCase()
}

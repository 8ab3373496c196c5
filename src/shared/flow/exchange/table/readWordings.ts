import type { Wording } from '../../flow.ts'
import type { IdMaker } from '../makeIds.ts'
import { cellOf, type TableRow } from './tableRow.ts'

/** The wordings of a step: the first row of each language holds the first one, the second row the second. */
export function readWordings(rows: readonly TableRow[], stepId: string, newId: IdMaker): Wording[] {
  const wordings: { text: Record<string, string>; plain: Record<string, string> }[] = []
  const counts = new Map<string, number>()
  for (const row of rows) {
    const { language } = row
    if (cellOf(row, 'text') === '') continue
    const index = counts.get(language) ?? 0
    counts.set(language, index + 1)
    const wording = wordings[index] ?? { text: {}, plain: {} }
    wordings[index] = wording
    wording.text[language] = cellOf(row, 'text')
    if (cellOf(row, 'plain') !== '') wording.plain[language] = cellOf(row, 'plain')
  }
  return wordings.map(({ text, plain }, index) => ({
    id: newId(`${stepId}-${index + 1}`, stepId),
    text,
    ...(Object.keys(plain).length === 0 ? {} : { plain }),
  }))
}

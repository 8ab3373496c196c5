import type { Step } from '../../../shared/flow/flow.ts'
import { foldText } from '../../../shared/review/foldText.ts'
import { firstLine, spokenLine, writtenIn } from './stepLine.ts'

/** A step that was looked for: its title, and a line of it; the one that was found where it was found by its line. */
export type FoundStep = { readonly id: string; readonly title: string; readonly line: string }

/** The steps whose title, id or one of whose lines holds the words, best first; all of them for no words. */
export function findSteps(steps: readonly Step[], words: string, language: string): readonly FoundStep[] {
  const wanted = foldText(words.trim())
  const found = steps.flatMap((step) => {
    const match = matchOf(step, wanted, language)
    return match === null ? [] : [{ match, title: writtenIn(step.title, language), id: step.id }]
  })
  const ranked = wanted === '' ? found : found.toSorted((a, b) => a.match.rank - b.match.rank)
  return ranked.map(({ id, title, match }) => ({ id, title, line: match.line }))
}

type Match = { readonly rank: number; readonly line: string }

function matchOf(step: Step, wanted: string, language: string): Match | null {
  const line = firstLine(step, language)
  const title = foldText(Object.values(step.title).join(' '))
  if (title.startsWith(wanted)) return { rank: 0, line }
  if (title.includes(wanted)) return { rank: 1, line }
  if (foldText(step.id).includes(wanted)) return { rank: 2, line }
  for (const wording of step.wordings) {
    const spoken = [language, ...Object.keys(wording.text)].map((each) => spokenLine(wording, each))
    const hit = spoken.find((each) => foldText(each).includes(wanted))
    if (hit !== undefined) return { rank: 3, line: hit }
  }
  return null
}

import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'

/** Translations that are older than their original. Their path is the key of the text, as in `textKeys.ts`. */
export function checkStale({ stale = {}, languages }: Flow): readonly FlowProblem[] {
  return Object.entries(stale).flatMap(([key, old]) =>
    old
      .filter((language) => languages.includes(language))
      .map((language) => flowProblem('staleTranslation', `${key}.${language}`, { language })),
  )
}

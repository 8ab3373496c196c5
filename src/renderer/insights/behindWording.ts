import type { SpeechName, WordingFigures } from '../../shared/review/insights/insights.ts'
import type { Behind } from './InsightsContext.ts'

/** The calls in which a wording was used, and those that were factual right after it. */
export function behindWording(
  speech: SpeechName,
  { wordingId, flowVersionIds }: Pick<WordingFigures, 'wordingId' | 'flowVersionIds'>,
): Readonly<Record<'shown' | 'returned', Behind>> {
  const wordings = [`${speech}|${wordingId}`]
  return { shown: { wordings, flowVersionIds }, returned: { wordingsReturned: wordings, flowVersionIds } }
}

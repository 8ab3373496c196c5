import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import type { FlowTexts, WordingList } from './flowTexts.ts'
import { MIN_RUNG_WORDINGS } from './limits.ts'

/** Rungs, reactions and steps with nothing to say, and rungs with too little to choose from. */
export function checkWordings(_flow: Flow, { lists }: FlowTexts): readonly FlowProblem[] {
  return lists.flatMap(checkCount)
}

function checkCount({ path, rung, wordings }: WordingList): readonly FlowProblem[] {
  const limit = MIN_RUNG_WORDINGS
  const count = wordings.length
  if (count === 0) return [flowProblem('noWording', path, { limit })]
  return rung !== null && count < limit ? [flowProblem('tooFewWordings', path, { count, limit })] : []
}

import type { Flow } from '../flow.ts'
import { checkBinding } from './checkBinding.ts'
import { checkCharacters } from './checkCharacters.ts'
import { checkChoices } from './checkChoices.ts'
import { checkClauses } from './checkClauses.ts'
import { checkConditions } from './checkConditions.ts'
import { checkIds } from './checkIds.ts'
import { checkLanguages } from './checkLanguages.ts'
import { checkLength } from './checkLength.ts'
import { checkMarkup } from './checkMarkup.ts'
import { checkOutcomes } from './checkOutcomes.ts'
import { checkPhrases } from './checkPhrases.ts'
import { checkStale } from './checkStale.ts'
import { checkTags } from './checkTags.ts'
import { checkTargets } from './checkTargets.ts'
import { checkVariables } from './checkVariables.ts'
import { checkWays } from './checkWays.ts'
import { checkWordings } from './checkWordings.ts'
import type { FlowProblem } from './flowProblem.ts'
import { type FlowTexts, listFlowTexts } from './flowTexts.ts'

const CHECKS: readonly ((flow: Flow, texts: FlowTexts) => readonly FlowProblem[])[] = [
  checkIds,
  checkTargets,
  checkWays,
  checkOutcomes,
  checkChoices,
  checkConditions,
  checkWordings,
  checkLanguages,
  checkLength,
  checkMarkup,
  checkVariables,
  checkBinding,
  checkPhrases,
  checkClauses,
  checkStale,
  checkTags,
  checkCharacters,
]

/** Everything wrong with a flow, from its structure to its words; none for a flow that can be published. */
export function checkFlow(flow: Flow): readonly FlowProblem[] {
  const texts = listFlowTexts(flow)
  return CHECKS.flatMap((check) => check(flow, texts))
}

import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { ProblemTexts } from '../../../shared/i18n/problemTexts.ts'
import { problemWords } from '../../ui/problems/problemWords.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'

/** What is wrong and what to do about it, in the language of the screen; `flow` is what the problem was found in. */
export function useProblemText(problem: FlowProblem, flow: Flow | null): ProblemTexts {
  const { t, i18n } = useTexts()
  return problemWords({ t, language: i18n.language }, problem, flow)
}

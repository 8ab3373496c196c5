import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { type FlowTexts, pathOf } from './flowTexts.ts'
import { MAX_CLAUSES } from './limits.ts'

/** What opens a subordinate clause, by language: enough to find the sentences that nobody can say in one breath. */
const OPENINGS: Readonly<Record<string, RegExp | undefined>> = {
  de: /\b(?:dass|weil|wenn|falls|obwohl|damit|sodass|nachdem|bevor|während|sobald|solange)\b|, (?:ob|der|die|das|dem|den|dessen|deren|was|wie|wo|wer|womit|wofür|worum|weshalb|warum)\b/gi,
  en: /\b(?:because|although|though|unless|until|while|whereas|whether|so that|in case)\b|,? \b(?:if|when|which|whose|that)\b/gi,
}

/** Sentences with clauses within clauses. */
export function checkClauses(_flow: Flow, { forms }: FlowTexts): readonly FlowProblem[] {
  return forms.flatMap((form) => {
    const opening = OPENINGS[form.language]
    if (opening === undefined || form.text.length < SHORTEST || countIn(form.text, opening) <= MAX_CLAUSES) return []
    const count = Math.max(...form.text.split(/[.!?…:]/).map((sentence) => countIn(sentence, opening)))
    return count > MAX_CLAUSES ? [flowProblem('nestedClauses', pathOf(form), { count })] : []
  })
}

function countIn(text: string, opening: RegExp): number {
  return text.match(opening)?.length ?? 0
}

/** A text this short has no room for that many clauses. */
const SHORTEST = 40

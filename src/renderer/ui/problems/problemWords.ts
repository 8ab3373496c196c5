import { OUTCOMES } from '../../../shared/call/outcome.ts'
import type { FlowProblem, ProblemValues } from '../../../shared/flow/check/flowProblem.ts'
import { problemDetail } from '../../../shared/flow/check/problemDetails.ts'
import type { Fix } from '../../../shared/flow/edit/fixes/fix.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { ProblemTexts } from '../../../shared/i18n/problemTexts.ts'
import { RUNGS } from '../../../shared/ladder/rung.ts'
import { languageName } from '../languageName.ts'
import { outcomeText, rungText } from '../textKeys.ts'
import { type Speaking, stepName } from './placeWords.ts'

/** What is wrong and what to do about it. Without its flow, as when a file has not become one, steps keep their ids. */
export function problemWords(speaking: Speaking, { code, values }: FlowProblem, flow: Flow | null): ProblemTexts {
  const named = nameValues(speaking, values, flow)
  const { t } = speaking
  return { message: t(`flowProblems.say.${code}.message`, named), fix: t(`flowProblems.say.${code}.fix`, named) }
}

/** What a fix does. */
export function fixWords(speaking: Speaking, { kind, values }: Fix, flow: Flow): string {
  return speaking.t(`flowProblems.fixes.${kind}`, nameValues(speaking, values, flow))
}

/** Values that are names in the document become names on screen. */
function nameValues(speaking: Speaking, values: ProblemValues, flow: Flow | null): Record<string, string | number> {
  const entries = Object.entries(values).map(([name, value]) => [name, nameValue(speaking, name, value, flow)] as const)
  return Object.fromEntries(entries)
}

function nameValue(speaking: Speaking, name: string, value: string | number, flow: Flow | null): string | number {
  const { t, language } = speaking
  // How many of something decides between the forms of a word, so it stays a number.
  if (typeof value === 'number') return name === 'count' ? value : value.toLocaleString(language)
  const detail = problemDetail(name, value)
  if (detail !== null) return t(`flowProblems.detail.${detail}`)
  if (name === 'step' && flow !== null) return stepName(speaking, flow, value)
  if (name === 'language') return languageName(value, language)
  const rung = name === 'rung' ? RUNGS.find((each) => each === value) : undefined
  if (rung !== undefined) return t(rungText(rung))
  const outcome = name === 'outcome' ? OUTCOMES.find((each) => each === value) : undefined
  return outcome === undefined ? value : t(outcomeText(outcome))
}

import type { Flow, PhraseList } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { type FlowTexts, pathOf } from './flowTexts.ts'
import { KNOWN_PHRASES } from './phrases.ts'

/** Phrases that nobody should say to an angry person: those the app knows and does not find allowed, and the flow's own. */
export function checkPhrases({ phrases = {} }: Flow, { forms }: FlowTexts): readonly FlowProblem[] {
  const patterns = new Map<string, RegExp | null>()
  const patternFor = (language: string) => {
    const known = patterns.get(language)
    if (known !== undefined) return known
    const made = makePattern(language, phrases[language])
    patterns.set(language, made)
    return made
  }
  return forms.flatMap((form) => {
    const found = patternFor(form.language)?.exec(form.text)
    return found == null ? [] : [flowProblem('forbiddenPhrase', pathOf(form), { phrase: found[0] })]
  })
}

function makePattern(language: string, list: PhraseList = { added: [], allowed: [] }): RegExp | null {
  const known = (KNOWN_PHRASES[language] ?? []).filter(({ id }) => !list.allowed.includes(id))
  const added = list.added.map((phrase) => `(?<![\\p{L}\\p{N}])${asPattern(phrase.trim())}(?![\\p{L}\\p{N}])`)
  const patterns = [...known.map(({ pattern }) => pattern), ...added]
  return patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'iu')
}

function asPattern(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')
}

import { KNOWN_PHRASES } from '../../check/phrases.ts'
import type { Flow, Localized } from '../../flow.ts'
import { listKeyedTexts } from '../../textKeys.ts'
import { changeText } from '../changeText.ts'
import { addLanguage, setPhrases } from '../editFlow.ts'
import type { FindFixes, Fix } from './fix.ts'

/** A text in a language that the flow does not have: it goes, or the language comes where nothing would be missing. */
export const fixUnusedLanguage: FindFixes = ({ flow, place: { key, language } }) => {
  if (key === null || language === null) return []
  const values = { language }
  const without = ({ [language]: _, ...rest }: Localized): Localized => rest
  const drop = (before: Flow, textKey: string) =>
    changeText(before, textKey, (text) => (language in text ? without(text) : text))
  const removeAll = (before: Flow) => listKeyedTexts(before).reduce((each, text) => drop(each, text.key), before)
  const texts = listKeyedTexts(flow).map(({ text }) => (text[language] ?? '').trim())
  const fixes: Fix[] = [{ kind: 'removeText', values, apply: (before) => drop(before, key) }]
  if (texts.every((text) => text !== '')) {
    fixes.unshift({ kind: 'addLanguage', values, apply: (before) => addLanguage(before, language) })
  }
  if (texts.filter((text) => text !== '').length > 1)
    fixes.push({ kind: 'removeLanguageTexts', values, apply: removeAll })
  return fixes
}

/** A phrase that nobody should say: the team may find it fine in this flow. */
export const fixForbiddenPhrase: FindFixes = ({ place: { language }, problem: { values } }) => {
  const phrase = String(values.phrase)
  if (language === null) return []
  return [{ kind: 'allowPhrase', values: { phrase }, apply: (flow) => allowPhrase(flow, language, phrase) }]
}

function allowPhrase(flow: Flow, language: string, phrase: string): Flow {
  const list = flow.phrases?.[language] ?? { added: [], allowed: [] }
  const known = (KNOWN_PHRASES[language] ?? []).filter(({ pattern }) =>
    new RegExp(`^(?:${pattern})`, 'iu').test(phrase),
  )
  const isOther = (added: string) => foldSpace(added) !== foldSpace(phrase)
  return setPhrases(flow, language, {
    added: list.added.filter(isOther),
    allowed: [...new Set([...list.allowed, ...known.map(({ id }) => id)])],
  })
}

function foldSpace(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

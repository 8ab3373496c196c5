import type { Flow } from '../flow.ts'
import { listKeyedTexts } from '../textKeys.ts'

/** How far the translation into a language is: texts that stand, of those that the first language has, and old ones. */
export type TranslationProgress = {
  readonly language: string
  readonly done: number
  readonly all: number
  readonly stale: number
}

/** How far each translation of a flow is. */
export function translationProgress(flow: Flow): readonly TranslationProgress[] {
  const [first = '', ...others] = flow.languages
  const texts = listKeyedTexts(flow).filter(({ text }) => isWritten(text[first]))
  const stale = flow.stale ?? {}
  return others.map((language) => {
    const written = texts.filter(({ text }) => isWritten(text[language]))
    const isStale = (key: string) => Object.hasOwn(stale, key) && stale[key]?.includes(language) === true
    return {
      language,
      done: written.length,
      all: texts.length,
      stale: written.filter(({ key }) => isStale(key)).length,
    }
  })
}

function isWritten(text: string | undefined): boolean {
  return (text ?? '').trim() !== ''
}

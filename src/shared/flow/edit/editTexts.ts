import type { Flow } from '../flow.ts'
import { changeText } from './changeText.ts'
import { setField } from './setField.ts'

/** A text in one language, to be written under its stable key (`textKeys.ts`). */
export type TextChange = { readonly key: string; readonly language: string; readonly text: string }

/**
 * Writes a text. What is written in the flow's first language makes its translations stale; what is written in another
 * language is fresh again. A key that the flow does not have changes nothing.
 */
export function setText(flow: Flow, { key, language, text }: TextChange): Flow {
  let translations: readonly string[] = []
  const changed = changeText(flow, key, (old) => {
    if (old[language] === text) return old
    translations = Object.keys(old).filter((each) => each !== language && (old[each] ?? '').trim() !== '')
    return { ...old, [language]: text }
  })
  if (changed === flow) return flow
  return language === flow.languages[0] ? markStale(changed, key, translations) : markChecked(changed, key, language)
}

/** Notes that somebody has read a translation beside its changed original. */
export function markChecked(flow: Flow, key: string, language: string): Flow {
  const stale = flow.stale?.[key] ?? []
  return stale.includes(language)
    ? setStale(
        flow,
        key,
        stale.filter((each) => each !== language),
      )
    : flow
}

/** Notes that translations are older than their original. */
export function markStale(flow: Flow, key: string, languages: readonly string[]): Flow {
  const known = flow.stale?.[key] ?? []
  const more = languages.filter((each) => !known.includes(each))
  return more.length === 0 ? flow : setStale(flow, key, [...known, ...more])
}

function setStale(flow: Flow, key: string, languages: readonly string[]): Flow {
  const { [key]: _, ...others } = flow.stale ?? {}
  const stale = languages.length === 0 ? others : { ...others, [key]: [...languages] }
  return setField(flow, 'stale', Object.keys(stale).length === 0 ? undefined : stale)
}

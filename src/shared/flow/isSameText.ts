import type { Localized } from './flow.ts'

/** Whether two texts are the same in every language. */
export function isSameText(a: Localized, b: Localized): boolean {
  const languages = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...languages].every((language) => a[language] === b[language])
}

import { expect, it } from 'vitest'
import { resources } from '../../../src/shared/i18n/resources.ts'

const { de, en } = resources
const germanTexts = new Map(listTexts(de))
const englishTexts = new Map(listTexts(en))

it('has every text in both languages', () => {
  expect([...englishTexts.keys()]).toEqual([...germanTexts.keys()])
})

it('leaves no text empty and gives each the same values to fill in', () => {
  for (const [key, german] of germanTexts) {
    const english = englishTexts.get(key) ?? ''
    expect(german.trim(), key).not.toBe('')
    expect(english.trim(), key).not.toBe('')
    expect(valuesIn(english), key).toEqual(valuesIn(german))
  }
})

it('names what the screen contract names', () => {
  expect([de.call.sayNow, de.call.whatDoYouHear, de.call.continue, de.call.steps, de.saving.saved]).toEqual([
    'Jetzt sagen',
    'Was hören Sie?',
    'Weiter',
    'Stufen',
    'Gespeichert',
  ])
  expect([en.call.sayNow, en.call.whatDoYouHear, en.call.continue, en.call.steps, en.saving.saved]).toEqual([
    'Say now',
    'What do you hear?',
    'Continue',
    'Steps',
    'Saved',
  ])
  expect(Object.values(de.reaction)).toEqual([
    'sachlich',
    'laut, verärgert',
    '„Sie können nichts dafür“',
    'entschuldigt sich',
    'hält Angaben zurück',
    'möchte die Teamleitung',
    'Beleidigung',
    'schwere Beleidigung',
    'Drohung',
    'hat aufgelegt',
  ])
  expect(Object.values(en.reaction)).toEqual([
    'factual',
    'loud, upset',
    '“not your fault”',
    'apologises',
    'withholds facts',
    'wants the team lead',
    'insult',
    'severe insult',
    'threat',
    'hung up',
  ])
})

it('says neither "Leiter" nor "Leitung", which also mean a boss and a phone line', () => {
  const wrong = [...germanTexts].filter(([, text]) => /\b(Leiter|Leitung)\b/.test(text))
  expect(wrong).toEqual([])
})

function listTexts(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : listTexts(value as object, `${path}${key}.`),
  )
}

function valuesIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()
}

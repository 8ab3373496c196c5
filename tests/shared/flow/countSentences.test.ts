import { expect, it } from 'vitest'
import { countSentences } from '../../../src/shared/flow/check/countSentences.ts'

it.each([
  ['', 0],
  ['Ja', 1],
  ['Guten Tag.', 1],
  ['Guten Tag. Was ist passiert?', 2],
  ['Guten Tag! Was ist passiert? Ich höre zu', 3],
  ['Sie sagten ‚Das ist Mist!‘. Stimmt das?', 2],
  ['„Ja.“ Danke.', 2],
  ['Am 2. Termin, z. B. morgen um 10 Uhr, komme ich.', 1],
  ['Moment … das schaue ich nach.', 1],
  ['Wirklich?! Gut.', 2],
  ['Es bleibt dabei: Ich rufe an.', 1],
])('counts the sentences of %j', (text, count) => {
  expect(countSentences(text)).toBe(count)
})

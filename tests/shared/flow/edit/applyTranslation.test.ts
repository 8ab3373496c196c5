import { expect, it } from 'vitest'
import { defaultFlow } from '../../../../src/shared/flow/default/defaultFlow.ts'
import { applyTranslation } from '../../../../src/shared/flow/edit/applyTranslation.ts'
import { setText } from '../../../../src/shared/flow/edit/editTexts.ts'
import { compareTranslation } from '../../../../src/shared/flow/exchange/translation/compareTranslation.ts'
import { makeTranslationFile } from '../../../../src/shared/flow/exchange/translation/makeTranslationFile.ts'

const translated = makeTranslationFile(defaultFlow, 'fr')
const file = {
  ...translated,
  units: translated.units.map((unit) => ({ ...unit, target: unit.source, state: 'translated' as const })),
}

it('brings a whole new language in, and then nothing more', () => {
  const flow = applyTranslation(defaultFlow, compareTranslation(defaultFlow, file).changes)
  expect(flow.languages).toEqual(['de', 'en', 'fr'])
  expect(flow.name.fr).toBe(defaultFlow.name.de)
  expect(compareTranslation(flow, file).changes).toEqual([])
})

it('marks as old what was translated from an older original, and as checked what was confirmed', () => {
  const [first] = defaultFlow.steps
  const key = `step.${first?.id}.title`
  const renamed = setText(defaultFlow, { key, language: 'de', text: 'Ganz anders' })
  const before = makeTranslationFile(defaultFlow, 'en')
  const late = { ...before, units: before.units.map((unit) => ({ ...unit, target: `${unit.target}!` })) }
  expect(applyTranslation(renamed, compareTranslation(renamed, late).changes).stale).toEqual({ [key]: ['en'] })
  const now = makeTranslationFile(renamed, 'en')
  const confirmed = { ...now, units: now.units.map((unit) => ({ ...unit, state: 'translated' as const })) }
  expect(compareTranslation(renamed, confirmed).changes.map((change) => change.key)).toEqual([key])
  expect(applyTranslation(renamed, compareTranslation(renamed, confirmed).changes).stale).toBeUndefined()
})

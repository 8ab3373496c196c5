import { expect, it } from 'vitest'
import { makeI18n } from '../../../src/renderer/ui/i18n.ts'
import { placeWords } from '../../../src/renderer/ui/problems/placeWords.ts'
import { fixWords, problemWords } from '../../../src/renderer/ui/problems/problemWords.ts'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { PROBLEM_DEFINITIONS } from '../../../src/shared/flow/check/problemDefinitions.ts'
import { findFixes } from '../../../src/shared/flow/edit/fixes/findFixes.ts'
import { placeOf } from '../../../src/shared/flow/edit/placeOf.ts'
import { resources } from '../../../src/shared/i18n/resources.ts'
import { flowCases } from '../../shared/flow/flowCases.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'

const german = { t: makeI18n('de').t, language: 'de' }
const english = { t: makeI18n('en').t, language: 'en' }

it('fills in only what a problem brings', () => {
  for (const [code, definition] of Object.entries(PROBLEM_DEFINITIONS)) {
    const known = namesIn(`${definition.message} ${definition.fix}`, /\{(\w+)\}/g)
    for (const { say } of [resources.de.flowProblems, resources.en.flowProblems]) {
      const { message, fix } = Object.entries(say).find(([each]) => each === code)?.[1] ?? { message: '', fix: '' }
      expect(message, code).not.toBe('')
      expect(known, code).toEqual(expect.arrayContaining(namesIn(`${message} ${fix}`, /\{\{(\w+)\}\}/g)))
    }
  }
})

it.each(flowCases)('says $code, its place and its fixes in both languages: $what', ({ edit }) => {
  const flow = minimalFlow()
  edit(flow)
  for (const speaking of [german, english]) {
    for (const problem of checkFlow(flow)) {
      const { message, fix } = problemWords(speaking, problem, flow)
      const place = placeOf(flow, problem.path)
      const words = [message, fix, place === null ? '' : placeWords(speaking, flow, place)]
      words.push(...findFixes(flow, problem).map((each) => fixWords(speaking, each, flow)))
      for (const each of words) expect(each).not.toMatch(/^$|\{\{[a-z]+\}\}$|flowProblems\.|undefined/)
    }
  }
})

it('names steps, languages and parts as a trainer knows them', () => {
  const flow = { ...minimalFlow(), languages: ['de', 'en'] }
  Object.assign(flow.steps[1] ?? {}, { title: { de: 'Verabschieden', en: 'Say goodbye' } })
  const place = placeOf(flow, 'steps.close.wordings.0.text.en')
  expect(place && placeWords(german, flow, place)).toBe('Verabschieden, 1. Formulierung, Englisch')
  expect(place && placeWords(english, flow, place)).toBe('Say goodbye, wording 1, English')
  const [missing] = checkFlow(flow).filter(({ path }) => path === 'steps.close.wordings.0.text.en')
  expect(missing && problemWords(german, missing, flow).message).toBe('Hier fehlt der Text auf Englisch.')
})

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name]) => name ?? '')
}

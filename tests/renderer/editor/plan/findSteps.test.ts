import { describe, expect, it } from 'vitest'
import { findSteps } from '../../../../src/renderer/editor/plan/findSteps.ts'
import { countProblems } from '../../../../src/renderer/editor/plan/problemsOfSteps.ts'
import { firstLine } from '../../../../src/renderer/editor/plan/stepLine.ts'
import { flowProblem } from '../../../../src/shared/flow/check/flowProblem.ts'
import { step } from '../../../support/minimalFlow.ts'

const STEPS = [
  step('lines', { title: { de: 'Leitung prüfen', en: 'Check the line' } }),
  step('credit', {
    title: { de: 'Gutschrift', en: 'Credit' },
    wordings: [
      { id: 'c1', text: { de: 'Ich schreibe es gut.', en: 'I will credit it.' } },
      { id: 'c2', text: { de: 'Die Müllabfuhr kommt morgen.', en: '' } },
    ],
  }),
  step('x-prüf-7'.replace('ü', 'ue'), { title: { de: 'Zum Schluss' } }),
]

const idsFor = (words: string) => findSteps(STEPS, words, 'de').map(({ id }) => id)

describe('looking for a step', () => {
  it('finds by title, id and line, the better match first', () => {
    expect(idsFor('prüf')).toEqual(['lines', 'x-pruef-7'])
    expect(idsFor('gut')).toEqual(['credit'])
    expect(idsFor('MUELLABFUHR')).toEqual(['credit'])
    expect(idsFor('check the')).toEqual(['lines'])
    expect(idsFor('nichts davon')).toEqual([])
  })

  it('shows the line that was found, and everything for no words', () => {
    expect(findSteps(STEPS, 'müll', 'de')[0]?.line).toBe('Die Müllabfuhr kommt morgen.')
    expect(idsFor('  ')).toEqual(STEPS.map(({ id }) => id))
  })
})

describe('the beginning of a line', () => {
  it('is in the language asked for, else in one that is written', () => {
    const { wordings } = STEPS[1] ?? { wordings: [] }
    expect(firstLine({ wordings }, 'en')).toBe('I will credit it.')
    expect(firstLine({ wordings: wordings.slice(1) }, 'en')).toBe('Die Müllabfuhr kommt morgen.')
  })

  it('is spoken: without brackets, in the form that needs no capture', () => {
    const wordings = [
      { id: 'w', text: { de: 'Es geht um {{concern}}, [[bitte]].' }, plain: { de: 'Es geht um etwas, [[bitte]].' } },
    ]
    expect(firstLine({ wordings }, 'de')).toBe('Es geht um etwas, bitte.')
    expect(firstLine({ wordings: [] }, 'de')).toBe('')
  })
})

describe('problems of steps', () => {
  const error = (path: string) => flowProblem('unknownTarget', path, { step: 'b' })

  it('are counted where they are, ids with dots among them, hints left out', () => {
    const found = countProblems(
      [error('steps.a.choices.0.goTo'), error('steps.a.b.choices.0.goTo'), error('rungs.warn'), error('steps.gone.x')],
      new Set(['a', 'a.b']),
    )
    expect(found).toEqual(
      new Map([
        ['a', { errors: 1, warnings: 0 }],
        ['a.b', { errors: 1, warnings: 0 }],
      ]),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { bindingWordsIn, fillText, spokenText, variablesIn } from '../../../src/shared/flow/fillText.ts'

describe('fillText', () => {
  it('fills variables and marks binding words', () => {
    expect(fillText('Es geht um {{ concern }}. [[Ich lege auf]].', { concern: 'Sofa' })).toEqual([
      { kind: 'text', text: 'Es geht um ' },
      { kind: 'variable', text: 'Sofa' },
      { kind: 'text', text: '. ' },
      { kind: 'binding', text: 'Ich lege auf' },
      { kind: 'text', text: '.' },
    ])
  })

  it.each([
    ['missing', {}],
    ['empty', { concern: '' }],
    ['blank', { concern: ' \n ' }],
    ['only inherited', Object.create({ concern: 'Sofa' })],
  ])('has no line where a variable is %s', (_, captures: Record<string, string>) => {
    expect(fillText('Es geht um {{concern}}.', captures)).toBeNull()
  })

  it('says a value as it is, without reading markup in it, on one line', () => {
    const segments = fillText('‚{{words}}‘', { words: '  {{concern}}\n[[x]] $& ' })
    expect(spokenText(segments ?? [])).toBe('‚{{concern}} [[x]] $&‘')
  })

  it('gives the text back when nothing is marked, and nothing for nothing', () => {
    expect(fillText('Guten Tag.', {})).toEqual([{ kind: 'text', text: 'Guten Tag.' }])
    expect(fillText('', {})).toEqual([])
  })

  it('names the variables and the binding words in order', () => {
    const text = '[[Wenn  Sie]] {{a}} [[so]] {{b.c}} {{a}}'
    expect(variablesIn(text)).toEqual(['a', 'b.c', 'a'])
    expect(bindingWordsIn(text)).toEqual(['Wenn Sie', 'so'])
  })
})

describe('what people paste into a capture', () => {
  it('never turns the direction of the words around it', () => {
    const segments = fillText('Sie sagen {{wordsHeard}}.', { wordsHeard: '\u202eeztümfalhcS\u202c' })
    expect(segments?.map(({ text }) => text).join('')).toBe('Sie sagen eztümfalhcS.')
  })

  it('is left out of the line where it is too long to be said', () => {
    expect(fillText('Sie sagen {{wordsHeard}}.', { wordsHeard: 'x'.repeat(80) })).not.toBeNull()
    expect(fillText('Sie sagen {{wordsHeard}}.', { wordsHeard: 'x'.repeat(81) })).toBeNull()
  })
})

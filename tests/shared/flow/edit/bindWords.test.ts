import { describe, expect, it } from 'vitest'
import { insertVariable, toggleBinding } from '../../../../src/shared/flow/edit/bindWords.ts'

describe('toggleBinding', () => {
  it('binds the selected words and keeps them selected', () => {
    expect(toggleBinding({ text: 'Sonst lege ich auf.', start: 6, end: 18 })).toEqual({
      text: 'Sonst [[lege ich auf]].',
      start: 8,
      end: 20,
    })
  })

  it('leaves the spaces at the ends of the selection outside', () => {
    expect(toggleBinding({ text: 'a bc d', start: 1, end: 5 }).text).toBe('a [[bc]] d')
  })

  it('frees words that are bound, wherever in them the caret stands', () => {
    const free = { text: 'a bc d', start: 2, end: 4 }
    expect(toggleBinding({ text: 'a [[bc]] d', start: 4, end: 6 })).toEqual(free)
    expect(toggleBinding({ text: 'a [[bc]] d', start: 5, end: 5 })).toEqual(free)
    expect(toggleBinding({ text: 'a [[bc]] d', start: 2, end: 8 })).toEqual(free)
  })

  it('changes nothing where nothing is selected, or a part of bound words and something else', () => {
    const nothing = { text: 'a bc d', start: 3, end: 3 }
    const across = { text: 'a [[bc]] d', start: 0, end: 6 }
    expect(toggleBinding(nothing)).toEqual(nothing)
    expect(toggleBinding(across)).toEqual(across)
  })
})

describe('insertVariable', () => {
  it('puts a field in place of the selection, the caret behind it', () => {
    expect(insertVariable({ text: 'Guten Tag, X.', start: 11, end: 12 }, 'name')).toEqual({
      text: 'Guten Tag, {{name}}.',
      start: 19,
      end: 19,
    })
  })
})

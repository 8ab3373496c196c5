import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../../src/renderer/ui/keys/commands.ts'
import {
  DEFAULT_KEYS,
  findCommand,
  findOwner,
  isReservedKey,
  isUsableKey,
  makeKeyMap,
  shortcutOf,
  signOf,
} from '../../../../src/renderer/ui/keys/keyMap.ts'

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
})

describe('the keys of the call screen', () => {
  it('gives every command a key of its own', () => {
    expect(new Set(Object.values(DEFAULT_KEYS)).size).toBe(COMMANDS.length)
  })

  it('has the choices of a step on ⏎ W E R T F G V C', () => {
    const signs = COMMANDS.filter((command) => command.startsWith('choice.')).map((command) =>
      signOf(DEFAULT_KEYS[command]),
    )
    expect(signs.join('')).toBe('⏎WERTFGVC')
  })

  it('finds a command in small and capital letters', () => {
    expect(findCommand(DEFAULT_KEYS, true, press('b'))).toBe('caller.insulted')
    expect(findCommand(DEFAULT_KEYS, true, press('B'))).toBe('caller.insulted')
  })

  it('wants Ctrl where single keys are off, and only there', () => {
    expect(findCommand(DEFAULT_KEYS, false, press('b'))).toBeNull()
    expect(findCommand(DEFAULT_KEYS, false, press('b', { ctrlKey: true }))).toBe('caller.insulted')
    expect(findCommand(DEFAULT_KEYS, true, press('b', { ctrlKey: true }))).toBeNull()
    expect(shortcutOf('b', false)).toBe('Control+B')
  })

  it('ignores a key that is held down, and Alt and Meta', () => {
    expect(findCommand(DEFAULT_KEYS, true, press('b', { repeat: true }))).toBeNull()
    expect(findCommand(DEFAULT_KEYS, true, press('b', { altKey: true }))).toBeNull()
    expect(findCommand(DEFAULT_KEYS, true, press('b', { metaKey: true }))).toBeNull()
  })
})

describe('keys that the agent has changed', () => {
  it('take the place of the default ones, what does not fit is left out', () => {
    const keys = makeKeyMap({ 'caller.insulted': 'J', back: 'Escape', nonsense: 'y' })
    expect(keys).toEqual({ ...DEFAULT_KEYS, 'caller.insulted': 'j' })
    expect(findCommand(keys, true, press('j'))).toBe('caller.insulted')
    expect(findCommand(keys, true, press('b'))).toBeNull()
  })

  it('tell whose key it is already', () => {
    expect(findOwner(DEFAULT_KEYS, 'back', 'B')).toBe('caller.insulted')
    expect(findOwner(DEFAULT_KEYS, 'caller.insulted', 'b')).toBeNull()
  })

  it('may not be K, which with Ctrl opens the commands', () => {
    expect([isReservedKey('k'), isReservedKey('K'), isReservedKey('j')]).toEqual([true, true, false])
    expect(makeKeyMap({ 'caller.insulted': 'k' })).toEqual(DEFAULT_KEYS)
    expect(Object.values(DEFAULT_KEYS).filter(isReservedKey)).toEqual([])
  })

  it.each(['Escape', 'Tab', 'Shift', 'Control', 'Dead', ' ', ''])('may not be %o', (key) => {
    expect(isUsableKey(key)).toBe(false)
  })
})

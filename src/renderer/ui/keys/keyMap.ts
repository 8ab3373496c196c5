import { COMMANDS, type Command } from './commands.ts'

/** The key of each command, as `KeyboardEvent.key` says it; letters in lower case. The same in every step and language. */
export type KeyMap = Readonly<Record<Command, string>>

/** The keys that everybody starts with. */
export const DEFAULT_KEYS: KeyMap = {
  'caller.calmed': '1',
  'caller.upset': '2',
  'caller.conceded': '3',
  'caller.apologised': '4',
  'caller.withheld': '5',
  'caller.askedForManager': '6',
  'caller.insulted': 'b',
  'caller.insultedSeverely': 's',
  'caller.threatened': 'p',
  'caller.hungUp': 'x',
  'choice.1': 'Enter',
  'choice.2': 'w',
  'choice.3': 'e',
  'choice.4': 'r',
  'choice.5': 't',
  'choice.6': 'f',
  'choice.7': 'g',
  'choice.8': 'v',
  'choice.9': 'c',
  'wording.previous': 'ArrowLeft',
  'wording.next': 'ArrowRight',
  back: 'Backspace',
  hold: '0',
  words: 'q',
  note: 'n',
  cause: 'u',
  details: 'd',
  override: 'a',
  language: 'l',
  help: '?',
}

/** What of a key press decides which command it is. */
export type KeyPress = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly repeat: boolean
}

/** The default keys with the person's own changes; what does not fit is left out. */
export function makeKeyMap(changes: Readonly<Record<string, string>>): KeyMap {
  const known = COMMANDS.flatMap((command) => {
    const key = changes[command]
    return key === undefined || !isUsableKey(key) || isReservedKey(key) ? [] : [[command, normaliseKey(key)] as const]
  })
  return { ...DEFAULT_KEYS, ...Object.fromEntries(known) }
}

/** Whether a key press is for the call at all: not held down, and with Ctrl exactly where single keys are off. */
export function isMeant(singleKeys: boolean, { repeat, altKey, metaKey, ctrlKey }: KeyPress): boolean {
  return !repeat && !altKey && !metaKey && ctrlKey !== singleKeys
}

/** The command that a key press means, or null. With `singleKeys` off every key wants Ctrl. */
export function findCommand(keys: KeyMap, singleKeys: boolean, press: KeyPress): Command | null {
  if (!isMeant(singleKeys, press)) return null
  const key = normaliseKey(press.key)
  return COMMANDS.find((command) => keys[command] === key) ?? null
}

/** The command that has a key already, apart from `command` itself; null if the key is free. */
export function findOwner(keys: KeyMap, command: Command, key: string): Command | null {
  return COMMANDS.find((each) => each !== command && keys[each] === normaliseKey(key)) ?? null
}

const UNUSABLE = new Set([
  'Escape',
  'Tab',
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'Dead',
  'Process',
  'Unidentified',
])

/** Whether a key can belong to a command: not one that leaves fields, moves the focus or only modifies. */
export function isUsableKey(key: string): boolean {
  return key !== '' && key !== ' ' && key.length <= 20 && !UNUSABLE.has(key)
}

/** The letter of the commands, Ctrl+K: with single keys off a command on it would never be reached. */
export const PALETTE_KEY = 'k'

/** Whether a key belongs to the screen itself and so to no command. */
export function isReservedKey(key: string): boolean {
  return normaliseKey(key) === PALETTE_KEY
}

/** The one way in which a key is stored and compared: letters in lower case. */
export function normaliseKey(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key
}

const SIGNS: Readonly<Record<string, string>> = {
  Enter: '⏎',
  Backspace: '⌫',
  Delete: '⌦',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** A key as it stands on its button. */
export function signOf(key: string): string {
  return SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

/** A key for `aria-keyshortcuts`. */
export function shortcutOf(key: string, singleKeys: boolean): string {
  const name = key.length === 1 ? key.toUpperCase() : key
  return singleKeys ? name : `Control+${name}`
}

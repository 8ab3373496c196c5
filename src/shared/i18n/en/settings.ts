import type { settings as german } from '../de/settings.ts'
import type { Texts } from '../texts.ts'

/** What one person sets for herself. */
export const settings: Texts<typeof german> = {
  title: 'Settings',
  language: 'Language of the screen',
  languageText: 'The language spoken with the caller is chosen in the call.',
  system: 'as the system',
  theme: 'Appearance',
  light: 'light',
  dark: 'dark',
  textSize: 'Text size',
  singleKeys: 'Single keys',
  singleKeysOn: 'One key is enough, for example B for an insult.',
  singleKeysOff: 'Every key needs Ctrl, for example Ctrl+B for an insult.',
  keys: 'Keys',
  keysText: 'Click a key, then press the new one. Escape leaves all as it was.',
  pressKey: 'Press a key …',
  keyTaken: 'This key already belongs to “{{command}}”.',
  keyUnusable: 'This key cannot be used here.',
  keyReserved: 'K stays free, as Ctrl+K opens all commands. Please choose another key.',
  resetKeys: 'Reset all keys',
  failed: 'The setting could not be saved.',
  about: 'About Ruhepol',
  version: 'Version {{version}}',
  dataFolder: 'Data is in',
  openFolder: 'Open the folder',
  data: 'Data',
  saveCopy: 'Save a copy',
}

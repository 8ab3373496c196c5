import type { exporting as german } from '../de/export.ts'
import type { Texts } from '../texts.ts'

/** Files for other programs. */
export const exporting: Texts<typeof german> = {
  title: 'Export calls',
  open: 'Export',
  text: 'All calls that you may read, in one file. It names no agents, but it has what was recorded about callers and, as JSON, every note.',
  format: 'Format',
  format_csv: 'CSV',
  format_xlsx: 'Excel',
  format_jsonl: 'JSON',
  about_csv: 'One line a call, for any spreadsheet.',
  about_xlsx: 'One row a call, a new sheet after each million calls.',
  about_jsonl: 'Each call with all steps and the texts shown, for other programs.',
  style: 'Numbers and times',
  style_de: 'German',
  style_en: 'English',
  aboutStyle_de: 'Semicolon, decimal comma, 21.11.2026 09:00.',
  aboutStyle_en: 'Comma, decimal point, 2026-11-21T09:00:00Z.',
  start: 'Save as …',
  cancel: 'Cancel',
  choosing: 'Please choose a place for the file.',
  progress: '{{done}} of {{total}} calls written',
  done_zero: 'Done: no call, only the file: {{file}}',
  done_one: 'Done: {{count}} call in {{file}}',
  done_other: 'Done: {{count}} calls in {{file}}',
  targetFull: 'There is no room left there. The file was not written. Please make room or choose another place.',
  cannotWriteTarget: 'The file cannot be written there. Please choose another place.',
  failed: 'The calls could not be exported. No half file was left behind.',
}

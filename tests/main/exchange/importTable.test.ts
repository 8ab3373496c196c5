import { describe, expect, it } from 'vitest'
import { importFlow } from '../../../src/main/services/exchange/importFlow.ts'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'

const ROWS = [
  [
    'Schritt',
    'Sprache',
    'Titel',
    'Teil',
    'Text',
    'Ohne Angaben',
    'Hinweis',
    'Pause',
    'Felder',
    'Ergebnis',
    'Ende',
    'Notiz',
    'Auswahl 1',
    'Auswahl 2',
  ],
  [
    'Anfang',
    'de',
    'Begrüßen',
    '',
    'Guten Tag, {{callerName}}.',
    'Guten Tag.',
    'Lächeln.',
    '2',
    'callerName, concern',
    '',
    '',
    'Nur morgens',
    'Weiter -> Hilfe',
    'Hilfe',
  ],
  ['', 'de', '', '', 'Grüß Gott; was ist "los"?', '', '', '', '', '', '', '', '', ''],
  [
    'Anfang',
    'en',
    'Greet',
    '',
    'Good morning, {{callerName}}.',
    'Good morning.',
    'Smile.',
    '',
    '',
    '',
    '',
    '',
    'Go on',
    'Help',
  ],
  ['', 'en', '', '', 'Hello, what is wrong?', '', '', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', '', '', '', '', '', '', ''],
  ['Hilfe', 'de', '', 'Options', 'Das tun wir.', '', '', '', '', 'followUpAgreed', 'ja', '', '', ''],
  ['Hilfe', 'EN', '', '', 'Let’s do that.', '', '', '', '', '', '', '', '', ''],
  ['Stur', 'de', '', 'unwilling', 'Bis bald.', '', '', '', '', '', '', '', 'Doch -> (zurück)', ''],
  ['', 'en', '', '', 'See you.', '', '', '', '', '', '', '', 'After all', ''],
]

const csv = (separator: string) =>
  ROWS.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n')
const utf8 = (text: string) => new TextEncoder().encode(text)

function read(bytes: Uint8Array, fileName = 'Anrufe.csv'): Flow {
  const imported = importFlow(bytes, fileName, 'de')
  if (!imported.ok) throw new Error(JSON.stringify(imported.problem))
  return imported.value.flow
}

describe('importing a table of lines', () => {
  it('makes steps of rows: wordings by their order in each language, choices by their column', () => {
    const flow = read(utf8(csv(';')))
    expect(flow.steps.slice(0, 3)).toEqual([
      {
        id: 'Anfang',
        part: 'open',
        title: { de: 'Begrüßen', en: 'Greet' },
        wordings: [
          {
            id: 'Anfang-1',
            text: { de: 'Guten Tag, {{callerName}}.', en: 'Good morning, {{callerName}}.' },
            plain: { de: 'Guten Tag.', en: 'Good morning.' },
          },
          { id: 'Anfang-2', text: { de: 'Grüß Gott; was ist "los"?', en: 'Hello, what is wrong?' } },
        ],
        choices: [
          { id: 'Hilfe', label: { de: 'Weiter', en: 'Go on' }, goTo: { step: 'Hilfe' } },
          { id: 'Hilfe-2', label: { de: 'Hilfe', en: 'Help' }, goTo: { step: 'Hilfe' } },
        ],
        hint: { de: 'Lächeln.', en: 'Smile.' },
        pauseSeconds: 2,
        captures: ['callerName', 'concern'],
        trainerNote: 'Nur morgens',
      },
      {
        id: 'Hilfe',
        part: 'options',
        title: { de: 'Hilfe', en: 'Hilfe' },
        wordings: [{ id: 'Hilfe-1', text: { de: 'Das tun wir.', en: 'Let’s do that.' } }],
        choices: [],
        outcome: 'followUpAgreed',
        ends: true,
      },
      {
        id: 'Stur',
        part: 'unwilling',
        title: { de: 'Stur', en: 'Stur' },
        wordings: [{ id: 'Stur-1', text: { de: 'Bis bald.', en: 'See you.' } }],
        choices: [{ id: 'zurueck', label: { de: 'Doch', en: 'After all' }, goTo: { resume: true } }],
      },
    ])
    expect({ name: flow.name, languages: flow.languages, entries: flow.entries }).toEqual({
      name: { de: 'Anrufe', en: 'Anrufe' },
      languages: ['de', 'en'],
      entries: { start: 'Anfang', withheldAgain: 'Stur', askedForManager: 'manager' },
    })
    expect(checkFlow(flow)).toEqual([])
  })

  it('reads it alike whatever separates the cells and however a spreadsheet writes its letters', () => {
    const flow = read(utf8(csv(';')))
    const files = [
      utf8(csv(',')),
      utf8(csv('\t')),
      utf8(`\ufeff${csv(';')}`),
      utf8(`sep=|\r\n${csv('|')}`),
      Buffer.from(`\ufeff${csv('\t')}`, 'utf16le'),
    ]
    for (const bytes of files) expect(read(bytes)).toEqual(flow)
  })

  it('reads the Windows letters of a German spreadsheet', () => {
    const flow = read(Buffer.from('Schritt;Text\nÄrger;Grüß Gott \u0096 ja', 'latin1'))
    expect(flow.steps[0]).toMatchObject({ id: 'Aerger', wordings: [{ text: { de: 'Grüß Gott – ja' } }] })
  })

  it('tells the lines that are missing in a language as every check does', () => {
    const flow = read(utf8('step;language;text\na;de;Ja\na;en;Yes\na;de;Doch'))
    expect(checkFlow(flow).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missingLanguage steps.a.wordings.1.text.en',
    ])
  })

  it('keeps letters from right to left and emoji, and tells control characters', () => {
    const flow = read(utf8('step;text\nשלום;שלום 👋\nb;"a\nb"'))
    expect(flow.steps[0]?.wordings[0]?.text.de).toBe('שלום 👋')
    expect(checkFlow(flow).map(({ code }) => code)).toContain('controlCharacter')
  })
})

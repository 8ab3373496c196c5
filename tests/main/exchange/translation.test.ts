import { describe, expect, it } from 'vitest'
import { readTranslation } from '../../../src/main/services/exchange/readTranslation.ts'
import { readXliff } from '../../../src/main/services/exchange/readXliff.ts'
import { readTranslationTable, writeTranslationTable } from '../../../src/main/services/exchange/translationTable.ts'
import { writeXliff } from '../../../src/main/services/exchange/writeXliff.ts'
import { TRANSLATION_PROBLEMS } from '../../../src/shared/flow/check/translationProblems.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import { makeTranslationFile } from '../../../src/shared/flow/exchange/translation/makeTranslationFile.ts'
import type { TranslationFile } from '../../../src/shared/flow/exchange/translation/translationFile.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import { listKeyedTexts } from '../../../src/shared/flow/textKeys.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const LINE = 'wording.open-1.text'

/** The built-in flow with a line that has no translation, and one whose translation is older than its original. */
function halfTranslated(): Flow {
  const flow = structuredClone(defaultFlow)
  const [open] = flow.steps
  const [first] = open?.wordings ?? []
  if (first !== undefined) first.text = { de: '=1+1 "<b>" & {{callerName}}, [[so]] ist es {{concern}} [[genau]]' }
  return { ...flow, stale: { 'step.open.title': ['en'] } }
}

/** What a file says without the notes that only a translator needs. */
function withoutContext(file: TranslationFile): TranslationFile {
  return { ...file, units: file.units.map((unit) => ({ ...unit, context: '' })) }
}

function edited(flow: Flow, edit: (file: TranslationFile) => TranslationFile): Uint8Array {
  return utf8(writeXliff(edit(makeTranslationFile(flow, 'en'))))
}

function withUnit(key: string, change: Partial<TranslationFile['units'][number]>) {
  return (file: TranslationFile) => ({
    ...file,
    units: file.units.map((unit) => (unit.key === key ? { ...unit, ...change } : unit)),
  })
}

describe('texts to translate', () => {
  it('are all texts of the flow, with what is missing and what is stale', () => {
    const flow = halfTranslated()
    const { units, ...file } = makeTranslationFile(flow, 'en')
    expect(file).toEqual({ flowId: 'standard', sourceLanguage: 'de', targetLanguage: 'en' })
    expect(units.map(({ key }) => key)).toEqual(listKeyedTexts(flow).map(({ key }) => key))
    const states = Object.fromEntries(units.map(({ key, state }) => [key, state]))
    expect([states[LINE], states['step.open.title'], states['flow.name']]).toEqual(['new', 'needsReview', 'translated'])
  })

  it.each([
    ['XLIFF', writeXliff, readXliff],
    ['a table', writeTranslationTable, readTranslationTable],
  ])('come back from %s as they left', (_, write, read) => {
    const file = makeTranslationFile(halfTranslated(), 'en')
    expect(read(write(file))).toEqual({ ok: true, value: withoutContext(file) })
    expect(readTranslation(halfTranslated(), utf8(write(file)))).toEqual({ changes: [], problems: [] })
  })

  it('protect fields and the brackets of binding words in XLIFF, with the same number on both sides', () => {
    const change = { target: '[[Exactly]] {{concern}}' }
    const text = writeXliff(withUnit(LINE, change)(makeTranslationFile(halfTranslated(), 'en')))
    const unit = text.slice(text.indexOf(`id="${LINE}"`), text.indexOf('</trans-unit>', text.indexOf(`id="${LINE}"`)))
    expect(unit).toContain(
      '<source>=1+1 &quot;&lt;b&gt;&quot; &amp; <ph id="1" ctype="x-field">{{callerName}}</ph>, ' +
        '<bpt id="2" ctype="x-binding">[[</bpt>so<ept id="2">]]</ept> ist es ' +
        '<ph id="3" ctype="x-field">{{concern}}</ph> <bpt id="4" ctype="x-binding">[[</bpt>genau<ept id="4">]]</ept></source>',
    )
    expect(unit).toContain(
      '<bpt id="2" ctype="x-binding">[[</bpt>Exactly<ept id="2">]]</ept> <ph id="3" ctype="x-field">{{concern}}</ph></target>',
    )
  })

  it('hold no formula that a spreadsheet would run', () => {
    expect(writeTranslationTable(makeTranslationFile(halfTranslated(), 'en'))).toContain(`;"'=1+1 `)
  })
})

describe('reading a translation', () => {
  it('lists what it would write, and whether the original is still the same', () => {
    const flow = halfTranslated()
    const bytes = edited(flow, (file) =>
      withUnit('flow.name', { source: 'Früher', target: 'Default' })(
        withUnit(LINE, { target: '{{callerName}} {{concern}} [[a]] [[b]]', state: 'translated' })(file),
      ),
    )
    expect(readTranslation(flow, bytes)).toEqual({
      changes: [
        { key: 'flow.name', language: 'en', text: 'Default', sourceChanged: true },
        { key: LINE, language: 'en', text: '{{callerName}} {{concern}} [[a]] [[b]]', sourceChanged: false },
      ],
      problems: [],
    })
  })

  it('lists a stale text that the translator confirms although it stays the same', () => {
    const flow = halfTranslated()
    const bytes = edited(flow, withUnit('step.open.title', { state: 'translated' }))
    expect(readTranslation(flow, bytes).changes).toEqual([
      { key: 'step.open.title', language: 'en', text: defaultFlow.steps[0]?.title.en, sourceChanged: false },
    ])
  })

  it('reads what tools make of it: groups, name spaces, countries and codes of their own', () => {
    const text = `<?xml version="1.0"?><x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2">\r
      <x:file original="standard" source-language="de-DE" target-language="en-GB" datatype="plaintext"><x:body><x:group><x:group>
      <x:trans-unit id="flow.name"><x:source>Standard</x:source><x:target state="final"><x:g id="1">De<x:mrk mtype="seg">fa</x:mrk></x:g>ult<!-- x --></x:target></x:trans-unit>
      </x:group></x:group></x:body></x:file></x:xliff>`
    expect(readTranslation(defaultFlow, utf8(text))).toEqual({
      changes: [{ key: 'flow.name', language: 'en', text: 'Default', sourceChanged: false }],
      problems: [],
    })
  })

  const file = makeTranslationFile(defaultFlow, 'en')
  const xliff = writeXliff(file)
  const change = (key: string, rest: Partial<TranslationFile['units'][number]>) => writeXliff(withUnit(key, rest)(file))
  const bomb = `<!DOCTYPE xliff [<!ENTITY a "b">]>${xliff.replace(/<\?xml[^>]*>/, '')}`
  const cases: readonly [code: string, what: string, path: string, content: string][] = [
    ['translationUnreadable', 'a document type', '', bomb],
    ['translationMalformed', 'an entity that nobody defined', 'lines.6', xliff.replace('<source>', '<source>&a;')],
    ['translationUnreadable', 'XLIFF 2.0', '', xliff.replace('"1.2"', '"2.0"')],
    [
      'translationMalformed',
      'an end too early',
      `lines.${xliff.slice(0, -20).split('\n').length}`,
      xliff.slice(0, -20),
    ],
    ['translationUnreadable', 'tags without end', '', '<a>'.repeat(190_000)],
    ['translationUnreadable', 'tags nested without end', '', `${'<a>'.repeat(90_000)}${'</a>'.repeat(90_000)}`],
    ['translationUnreadable', 'too many tags', '', '<a/>'.repeat(400_000)],
    ['translationUnreadable', 'several files in one', '', xliff.replace('</file>', '</file><file></file>')],
    ['translationUnreadable', 'a table of something else', '', 'a;b\nc;d'],
    ['translationUnreadable', 'a table without keys', '', 'de;en\nc;d'],
    ['translationUnreadable', 'a table of several flows', '', 'flow;key;de;en\na;b;c;d\ne;f;g;h'],
    ['tableUnreadable', 'a quote without end', 'rows.2', 'flow;key;de;en\n"a;b'],
    ['foreignFlow', 'another flow', '', writeXliff({ ...file, flowId: 'other' })],
    ['wrongSourceLanguage', 'another source language', '', writeXliff({ ...file, sourceLanguage: 'fr' })],
    ['sourceTranslated', 'the original as the target', '', writeXliff({ ...file, targetLanguage: 'de' })],
    [
      'unknownText',
      'a text that the flow has no more',
      'step.gone.title',
      xliff.replace('flow.name', 'step.gone.title'),
    ],
    ['unknownText', 'a name that every object has', 'constructor', xliff.replace('flow.name', 'constructor')],
    [
      'translationTooLong',
      'brackets without end',
      'flow.name',
      xliff.replace('Standard</target>', `${'[['.repeat(900_000)}</target>`),
    ],
    ['translationTooLong', 'a text without end', 'flow.name', change('flow.name', { target: 'x'.repeat(1001) })],
    [
      'markupDiffers',
      'a field that is lost',
      'wording.managerCallback-1.text',
      change('wording.managerCallback-1.text', { target: 'x' }),
    ],
    [
      'markupDiffers',
      'binding words that are lost',
      'wording.warn-1.text',
      change('wording.warn-1.text', { target: 'x' }),
    ],
    ['languageAdded', 'a language that the flow lacks', 'languages', writeXliff({ ...file, targetLanguage: 'fr' })],
    [
      'duplicateId',
      'the same text twice',
      'flow.name',
      xliff.replace(/id="capture\.callerName\.label"/, 'id="flow.name"'),
    ],
  ]

  it.each(cases)('%s: %s', (code, _, path, content) => {
    const { changes, problems } = readTranslation(defaultFlow, utf8(content))
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]])
    for (const { values } of problems) expect(values).not.toHaveProperty('detail', expect.stringContaining(' '))
    if (
      [
        'translationUnreadable',
        'translationMalformed',
        'tableUnreadable',
        'foreignFlow',
        'wrongSourceLanguage',
      ].includes(code)
    )
      expect(changes).toEqual([])
  })

  it('has a case for every code there is', () => {
    const covered = new Set(cases.map(([code]) => code).filter((code) => Object.hasOwn(TRANSLATION_PROBLEMS, code)))
    expect([...covered].sort()).toEqual(Object.keys(TRANSLATION_PROBLEMS).sort())
  })

  it('refuses a file over the limit', () => {
    const { problems } = readTranslation(defaultFlow, new Uint8Array(5_000_001))
    expect(problems.map(({ code }) => code)).toEqual(['fileTooLarge'])
  })
})

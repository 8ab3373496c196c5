import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import { FLOW_FILE_FORMATS } from '../../../src/shared/flow/exchange/flowFileFormat.ts'
import { granted } from '../../support/granted.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'
import { askApp } from '../support/askApp.ts'
import { makeFolder } from '../support/testApp.ts'
import { FLOW_ID, makeWorkshop, openEditor, saveIn } from '../support/workshop.ts'

const refused = (problem: string) => ({ ok: false, problem })

/** A page whose person always takes one file. */
function makePage(file: string | null) {
  const { app } = makeWorkshop()
  const names: string[] = []
  const ask = askApp(app, {
    chooseOpenFile: async () => file,
    chooseFile: async (name) => {
      names.push(name)
      return file
    },
  })
  return { ask, names }
}

function makeFile(name: string, text: string): string {
  const file = join(makeFolder(), name)
  writeFileSync(file, text)
  return file
}

const readFrom = (file: string | null) => makePage(file).ask('flows.import', { jobId: randomUUID(), language: 'de' })

describe('a file with a flow', () => {
  it('is read whole, and becomes a draft of its own where the trainer takes it', async () => {
    const { ask } = makePage(makeFile('Unser Leitfaden.json', JSON.stringify({ ...minimalFlow(), format: 1 })))
    const { fileName, read } = granted(await ask('flows.import', { jobId: randomUUID(), language: 'de' }))
    expect({ fileName, read }).toMatchObject({ fileName: 'Unser Leitfaden.json', read: { ok: true } })
    const imported = granted(read)
    expect(imported.notes).toMatchObject([{ code: 'upgradedFormat' }])
    const source = { kind: 'document', document: JSON.stringify(imported.flow) } as const
    const { flowId } = granted(await ask('flows.create', { source, name: 'Unser Leitfaden' }))
    expect((await openEditor(ask, flowId)).flow.steps).toEqual(minimalFlow().steps)
  })

  it.each([
    ['kaputt.json', '{"steps": [', 'notJson'],
    ['neuer.json', JSON.stringify({ ...minimalFlow(), format: 99 }), 'unsupportedFormat'],
    ['bild.png', 'PNG', 'unknownFileKind'],
    ['makros.twee', ':: Start\n<<script>>alert(1)<</script>>', 'storyCode'],
  ])('%s that holds none says why', async (name, text, code) => {
    const { read } = granted(await readFrom(makeFile(name, text)))
    expect(read.ok ? [] : read.problem.map((each) => each.code)).toContain(code)
  })

  it('that is too large is not even read', async () => {
    const file = makeFile('gross.json', '{}')
    truncateSync(file, 4_000_000_000)
    expect(granted(await readFrom(file)).read).toMatchObject({ ok: false, problem: [{ code: 'fileTooLarge' }] })
  })

  it('that cannot be read, or is not chosen, changes nothing', async () => {
    const folder = join(makeFolder(), 'ordner.json')
    mkdirSync(folder)
    expect(await readFrom(folder)).toEqual(refused('cannotReadFile'))
    expect(await readFrom(join(folder, 'gone.json'))).toEqual(refused('cannotReadFile'))
    if (process.platform === 'win32') return
    expect(await readFrom('/dev/null'), 'devices and pipes are no files').toEqual(refused('cannotReadFile'))
    expect(await readFrom(null)).toEqual(refused('cancelled'))
  })
})

describe('a flow as a file', () => {
  it.each(FLOW_FILE_FORMATS)('is written as %s, whole and alone', async (format) => {
    const folder = makeFolder()
    const file = join(folder, 'out')
    const { ask, names } = makePage(file)
    const request = { jobId: randomUUID(), flowId: FLOW_ID, versionId: null, format, language: 'en' } as const
    expect(await ask('flows.export', request)).toEqual({ ok: true, value: { file } })
    expect(names[0]).toMatch(/^minimal\.(json|mmd|xlf|csv)$/)
    expect(readdirSync(folder)).toEqual(['out'])
    expect(readFileSync(file, 'utf8').length).toBeGreaterThan(100)
  })

  it('is the draft, or the version that is asked for', async () => {
    const file = join(makeFolder(), 'out.json')
    const { ask } = makePage(file)
    await saveIn(ask, await openEditor(ask), { name: { de: 'Entwurf' } })
    const [version] = granted(await ask('flows.versions', { flowId: FLOW_ID }))
    const nameIn = async (versionId: string | null) => {
      const request = { jobId: randomUUID(), flowId: FLOW_ID, versionId, format: 'json', language: 'de' } as const
      granted(await ask('flows.export', request))
      return JSON.parse(readFileSync(file, 'utf8')).name.de
    }
    expect([await nameIn(null), await nameIn(version?.versionId ?? '')]).toEqual(['Entwurf', 'Klein'])
  })

  it('is not written where that cannot be, and not translated into its own language', async () => {
    const { ask } = makePage(join(makeFolder(), 'gone', 'out.json'))
    const request = { jobId: randomUUID(), flowId: FLOW_ID, versionId: null, format: 'json', language: 'de' } as const
    expect(await ask('flows.export', request)).toEqual(refused('cannotWriteTarget'))
    expect(await ask('flows.export', { ...request, format: 'xliff' })).toEqual(refused('badInput'))
    expect(await ask('flows.export', { ...request, flowId: 'gone' })).toEqual(refused('noSuchFlow'))
    expect(await makePage(null).ask('flows.export', request)).toEqual(refused('cancelled'))
  })
})

describe('a translated file', () => {
  it.each(['xliff', 'csv'] as const)(
    'as %s tells what it would change in the draft, and changes nothing',
    async (format) => {
      const file = join(makeFolder(), 'out')
      const { ask } = makePage(file)
      const written = { jobId: randomUUID(), flowId: FLOW_ID, versionId: null, format, language: 'en' } as const
      granted(await ask('flows.export', written))
      const text = readFileSync(file, 'utf8')
      const translated =
        format === 'csv'
          ? text.replace('"Klein";""', '"Klein";"Small"')
          : text.replace(/(<source>Klein<\/source>\s*<target[^>]*>)/, '$1Small')
      writeFileSync(file, translated)
      const read = granted(await ask('flows.importTranslation', { jobId: randomUUID(), flowId: FLOW_ID }))
      expect(read).toMatchObject({
        fileName: 'out',
        changes: [{ language: 'en', text: 'Small', sourceChanged: false }],
        problems: [{ code: 'languageAdded' }],
      })
      expect(await ask('drafts.read', { flowId: FLOW_ID })).toEqual(refused('draftGone'))
    },
  )

  it('of another flow is refused with its reason, and one that is gone, too', async () => {
    const { ask } = makePage(makeFile('x.xlf', '<xliff>'))
    expect(granted(await ask('flows.importTranslation', { jobId: randomUUID(), flowId: FLOW_ID }))).toMatchObject({
      changes: [],
      problems: [{ code: 'translationMalformed' }],
    })
    const request = { jobId: randomUUID(), flowId: defaultFlow.id }
    expect(await ask('flows.importTranslation', request)).toEqual(refused('noSuchFlow'))
    expect(await makePage(null).ask('flows.importTranslation', request)).toEqual(refused('cancelled'))
  })
})

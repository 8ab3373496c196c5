import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../../../src/main/cli/runCli.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'

const folder = mkdtempSync(join(tmpdir(), 'ruhepol-convert-'))

async function run(...argv: string[]) {
  let out = ''
  let err = ''
  const code = await runCli(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('convert', () => {
  it('writes a flow of an older format in the current one, and says so', async () => {
    const { code, out, err } = await run(
      'convert',
      file('old.json', JSON.stringify({ ...minimalFlow(), format: 1 })),
      '--to',
      'json',
    )
    expect({ code, flow: JSON.parse(out) }).toEqual({ code: 0, flow: minimalFlow() })
    expect(err).toContain('upgradedFormat')
  })

  it('writes the built-in flow for Stately and Mermaid, in the language asked for', async () => {
    const stately = await run('convert', 'default', '--to', 'stately', '--lang', 'en')
    expect(JSON.parse(stately.out)).toMatchObject({ id: 'standard', type: 'parallel' })
    const mermaid = await run('convert', 'default', '--to', 'mermaid', '--lang', 'en')
    expect(mermaid.out).toMatch(/^flowchart TD\n/)
    expect(mermaid.out).toContain(defaultFlow.steps[0]?.title.en)
  })

  it('writes into a file', async () => {
    const path = join(folder, 'out.mmd')
    expect(await run('convert', 'default', '--to', 'mermaid', '--out', path)).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(path, 'utf8')).toMatch(/^flowchart TD\n/)
  })

  it('tells what keeps a file from being a flow, and writes nothing', async () => {
    const { code, out, err } = await run('convert', file('bad.json', '{"format": 2,'), '--to', 'json')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('error notJson at the whole file')
  })

  it.each([
    ['no format', ['convert', 'default']],
    ['an unknown format', ['convert', 'default', '--to', 'toString']],
    ['no file', ['convert', '--to', 'json']],
    ['a file that is not there', ['convert', join(folder, 'none.json'), '--to', 'json']],
  ])('refuses %s', async (_, argv) => {
    expect((await run(...argv)).code).toBe(2)
  })
})

describe('translate', () => {
  it('lists what a translated file would change, and writes the flow with it only when asked to', async () => {
    const flow = file('flow.json', JSON.stringify({ ...defaultFlow, stale: { 'flow.name': ['en'] } }))
    const xliff = await run('convert', flow, '--to', 'xliff')
    const back = file(
      'back.xlf',
      xliff.out.replace('<target state="needs-review-translation">Standard', '<target>Default'),
    )
    const listed = await run('translate', flow, '--with', back, '--json')
    expect({ code: listed.code, ...JSON.parse(listed.out) }).toEqual({
      code: 0,
      changes: [{ key: 'flow.name', language: 'en', text: 'Default', sourceChanged: false }],
      problems: [],
    })
    const applied = await run('translate', flow, '--with', back, '--apply')
    expect(JSON.parse(applied.out)).toEqual({ ...defaultFlow, name: { de: 'Standard', en: 'Default' } })
  })

  it('leaves out what was translated from an older original', async () => {
    const table = file('old.csv', 'flow;key;de;en\nstandard;flow.name;Früher;Default')
    expect((await run('translate', 'default', '--with', table)).out).toContain(
      'from an older original\n  Default\n1 changes.',
    )
    const applied = await run('translate', 'default', '--with', table, '--apply')
    expect(JSON.parse(applied.out)).toEqual(defaultFlow)
  })

  it('writes nothing where the file does not belong to the flow', async () => {
    const table = file('foreign.csv', 'flow;key;de;en\nother;flow.name;Standard;Default')
    expect(await run('translate', 'default', '--with', table, '--apply')).toMatchObject({ code: 1, out: '' })
  })

  it.each([
    ['no file', ['translate', 'default']],
    ['a file that is not there', ['translate', 'default', '--with', join(folder, 'none.xlf')]],
    ['a flow that is none', ['translate', file('list.json', '[]'), '--with', file('x.xlf', '')]],
    ['a target that is the original', ['convert', 'default', '--to', 'csv', '--lang', 'de']],
    [
      'no target where there may be several',
      ['convert', file('one.json', JSON.stringify(minimalFlow())), '--to', 'csv'],
    ],
    ['a language that is none', ['convert', 'default', '--to', 'json', '--file-lang', 'english']],
  ])('refuses %s', async (_, argv) => {
    expect((await run(...argv)).code).toBe(2)
  })
})

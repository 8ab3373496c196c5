import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFlow } from '../../../src/main/services/exchange/importFlow.ts'
import { importFlowFile } from '../../../src/main/services/exchange/importFlowFile.ts'
import { EXCHANGE_PROBLEMS } from '../../../src/shared/flow/check/exchangeProblems.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'
import { importCases } from './importCases.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const json = JSON.stringify(minimalFlow())

describe('importFlow', () => {
  it.each(importCases)('$code: $what', ({ code, path, fileName, content }) => {
    const read = importFlow(typeof content === 'string' ? utf8(content) : content, fileName, 'de')
    const told = read.ok ? read.value.notes : read.problem
    expect(told.map((problem) => [problem.code, problem.path])).toContainEqual([code, path])
    expect(read.ok).toBe(EXCHANGE_PROBLEMS[code].severity !== 'error')
    for (const { message, fix } of told) expect(`${message} ${fix}`).not.toMatch(/(?<!\{)\{\w+\}(?!\})|undefined/)
    // What is said about a file comes as a code, as every screen has its own words for it.
    for (const { values } of told) {
      for (const name of ['what', 'detail']) expect(values).not.toHaveProperty(name, expect.stringContaining(' '))
    }
  })

  it('has a case for every code there is', () => {
    expect([...new Set(importCases.map(({ code }) => code))].sort()).toEqual(Object.keys(EXCHANGE_PROBLEMS).sort())
  })

  it('reads a flow in UTF-8 with a byte order mark, and in UTF-16 either way round', () => {
    const wide = Buffer.from(`\ufeff${json}`, 'utf16le')
    for (const bytes of [utf8(`\ufeff${json}`), wide, Buffer.from(wide).swap16(), wide.subarray(2)]) {
      expect(importFlow(bytes, 'flow.json', 'de')).toEqual({ ok: true, value: { flow: minimalFlow(), notes: [] } })
    }
  })

  it('reads the built-in flow', () => {
    expect(importFlow(utf8(JSON.stringify(defaultFlow)), 'x.json', 'de')).toEqual({
      ok: true,
      value: { flow: defaultFlow, notes: [] },
    })
  })

  it('refuses a file over the limit by its size, before it is read', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'ruhepol-import-')), 'large.json')
    writeFileSync(path, '')
    truncateSync(path, 5_000_001)
    const read = importFlowFile(path, 'de')
    expect(read.ok ? [] : read.problem.map(({ code }) => code)).toEqual(['fileTooLarge'])
  })

  it('tells a hundred problems of a file that has a million', () => {
    const flow = { ...minimalFlow(), name: Object.fromEntries(Array.from({ length: 300_000 }, (_, k) => [`k${k}`, 1])) }
    const steps = {
      ...minimalFlow(),
      steps: minimalFlow().steps.map((step) => ({ ...step, choices: Array(50).fill(1) })),
    }
    for (const document of [flow, steps]) {
      const read = importFlow(utf8(JSON.stringify(document)), 'flow.json', 'de')
      expect(read.ok ? 0 : read.problem.length).toBeGreaterThan(0)
      expect(read.ok ? 0 : read.problem.length).toBeLessThanOrEqual(101)
    }
  })
})

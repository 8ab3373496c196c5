import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkoutDir } from '../../scripts/checkoutDir.ts'
import { addCounts, readPlaywrightCounts, readVitestCounts } from '../../scripts/testing/testCounts.ts'
import { readTestPlan } from '../../scripts/testing/testPlan.ts'

const dir = mkdtempSync(join(tmpdir(), 'ruhepol-counts-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function report(value: unknown): string {
  const file = join(dir, 'report.json')
  writeFileSync(file, JSON.stringify(value))
  return file
}

describe('counting', () => {
  it('reads what vitest reports', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 2 })
    expect(readVitestCounts(file, 1)).toEqual({ passed: 7, failed: 2, failures: [] })
  })

  it('counts a flaky test of Playwright as failed', () => {
    const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } })
    expect(readPlaywrightCounts(file, 1)).toEqual({ passed: 3, failed: 2, failures: [] })
  })

  it('counts a tool that failed without a failed test as one failure', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 0 })
    expect(readVitestCounts(file, 1)).toEqual({ passed: 7, failed: 1, failures: [] })
    expect(readVitestCounts(join(dir, 'missing.json'), 1)).toEqual({ passed: 0, failed: 1, failures: [] })
    expect(readPlaywrightCounts(join(dir, 'missing.json'), null)).toEqual({ passed: 0, failed: 1, failures: [] })
  })

  it('names what failed with vitest: a test, and a file that does not load', () => {
    const passed = { fullName: 'counting adds up', status: 'passed', failureMessages: [] }
    const failed = { fullName: 'counting reads', status: 'failed', failureMessages: ['\u001b[31mexpected 1\n to be 2'] }
    const testResults = [
      { name: join(checkoutDir, 'tests/a.test.ts'), status: 'failed', message: '', assertionResults: [passed, failed] },
      { name: join(checkoutDir, 'tests/b.test.ts'), status: 'failed', message: 'no such file', assertionResults: [] },
    ]
    const file = report({ numPassedTests: 1, numFailedTests: 1, testResults })
    expect(readVitestCounts(file, 1).failures).toEqual([
      'tests/a.test.ts › counting reads › expected 1 to be 2',
      'tests/b.test.ts › no such file',
    ])
  })

  it('names what failed with Playwright, however deep it stands', () => {
    const spec = (title: string, ok: boolean) => {
      return { title, ok, file: 'e2e/a.spec.ts', line: 7, tests: [{ results: [{ errors: [{ message: 'gone' }] }] }] }
    }
    const inner = { title: 'de', specs: [spec('opens', false)] }
    const file = report({
      stats: { expected: 1, unexpected: 1, flaky: 0 },
      suites: [{ title: 'a.spec.ts', specs: [spec('starts', true)], suites: [inner] }],
    })
    expect(readPlaywrightCounts(file, 1).failures).toEqual(['e2e/a.spec.ts:7 › opens › gone'])
  })

  it('adds up', () => {
    expect(
      addCounts([
        { passed: 1, failed: 2, failures: ['a', 'b'] },
        { passed: 3, failed: 1, failures: ['c'] },
      ]),
    ).toEqual({ passed: 4, failed: 3, failures: ['a', 'b', 'c'] })
  })
})

describe('readTestPlan', () => {
  it('runs everything in the short mode by itself', () => {
    expect(readTestPlan([])).toEqual({ parts: ['checks', 'unit', 'faults', 'e2e', 'start', 'packed'], isLong: false })
  })

  it('takes parts and the long mode', () => {
    expect(readTestPlan(['--only', 'e2e,unit', '--long'])).toEqual({ parts: ['unit', 'e2e'], isLong: true })
  })

  it.each([[['--only', 'ui']], [['--fast']]])('refuses %o in one sentence', (args) => {
    expect(() => readTestPlan(args)).toThrow(/there are only|knows --only and --long/)
  })
})

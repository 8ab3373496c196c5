import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
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
    expect(readVitestCounts(file, 1)).toEqual({ passed: 7, failed: 2 })
  })

  it('counts a flaky test of Playwright as failed', () => {
    const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } })
    expect(readPlaywrightCounts(file, 1)).toEqual({ passed: 3, failed: 2 })
  })

  it('counts a tool that failed without a failed test as one failure', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 0 })
    expect(readVitestCounts(file, 1)).toEqual({ passed: 7, failed: 1 })
    expect(readVitestCounts(join(dir, 'missing.json'), 1)).toEqual({ passed: 0, failed: 1 })
    expect(readPlaywrightCounts(join(dir, 'missing.json'), null)).toEqual({ passed: 0, failed: 1 })
  })

  it('adds up', () => {
    expect(
      addCounts([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 4 },
      ]),
    ).toEqual({ passed: 4, failed: 6 })
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

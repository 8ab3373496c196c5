import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { listPlaywrightFailures, listVitestFailures } from './testFailures.ts'

/** What one run of a test tool came to, and a line for each failure that it named. */
export interface TestCounts {
  readonly passed: number
  readonly failed: number
  readonly failures: readonly string[]
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Reads vitest's JSON report. */
export function readVitestCounts(file: string, exitCode: number | null): TestCounts {
  const report = readReport(file)
  const counted = vitestReport.safeParse(report)
  if (!counted.success) return countTrouble(NOTHING, exitCode)
  const { numPassedTests: passed, numFailedTests: failed } = counted.data
  return countTrouble({ passed, failed, failures: listVitestFailures(report) }, exitCode)
}

/** Reads Playwright's JSON report. */
export function readPlaywrightCounts(file: string, exitCode: number | null): TestCounts {
  const report = readReport(file)
  const counted = playwrightReport.safeParse(report)
  if (!counted.success) return countTrouble(NOTHING, exitCode)
  const { expected, unexpected, flaky } = counted.data.stats
  return countTrouble(
    { passed: expected, failed: unexpected + flaky, failures: listPlaywrightFailures(report) },
    exitCode,
  )
}

/** The sum of several runs. */
export function addCounts(all: readonly TestCounts[]): TestCounts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    failures: all.flatMap(({ failures }) => failures),
  }
}

const NOTHING: TestCounts = { passed: 0, failed: 0, failures: [] }

/** A tool that failed without a failed test (a file that does not load, nothing found, a crash) counts as one. */
function countTrouble(counts: TestCounts, exitCode: number | null): TestCounts {
  return exitCode === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** What one run of a test tool came to. */
export interface TestCounts {
  readonly passed: number
  readonly failed: number
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Reads vitest's JSON report. */
export function readVitestCounts(file: string, exitCode: number | null): TestCounts {
  const report = vitestReport.safeParse(readReport(file))
  const counts = report.success ? { passed: report.data.numPassedTests, failed: report.data.numFailedTests } : NOTHING
  return countTrouble(counts, exitCode)
}

/** Reads Playwright's JSON report. */
export function readPlaywrightCounts(file: string, exitCode: number | null): TestCounts {
  const report = playwrightReport.safeParse(readReport(file))
  if (!report.success) return countTrouble(NOTHING, exitCode)
  const { expected, unexpected, flaky } = report.data.stats
  return countTrouble({ passed: expected, failed: unexpected + flaky }, exitCode)
}

/** The sum of several runs. */
export function addCounts(all: readonly TestCounts[]): TestCounts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  }
}

const NOTHING: TestCounts = { passed: 0, failed: 0 }

/** A tool that failed without a failed test (a file that does not load, nothing found, a crash) counts as one. */
function countTrouble(counts: TestCounts, exitCode: number | null): TestCounts {
  return exitCode === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

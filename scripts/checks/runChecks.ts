import { join } from 'node:path'
import { checkoutDir } from '../checkoutDir.ts'
import { runCommand } from '../terminal/runCommand.ts'
import { say, secondsSince } from '../terminal/say.ts'

/** A static check: a tool among the packages, and how it is called. */
interface Check {
  readonly name: string
  readonly script: string
  readonly args: readonly string[]
}

const CHECKS: readonly Check[] = [
  { name: 'format and lint', script: '@biomejs/biome/bin/biome', args: ['ci', '--colors=off', '.'] },
  { name: 'types of every layer', script: 'typescript/bin/tsc', args: ['-b'] },
  { name: 'dead code and unused packages', script: 'knip/bin/knip.js', args: ['--no-progress'] },
]

/** How many static checks passed and failed, and the names of those that failed. */
export interface CheckCounts {
  readonly passed: number
  readonly failed: number
  readonly failures: readonly string[]
}

/** Runs all static checks at once, shows what the failing ones say, and counts. */
export async function runChecks(): Promise<CheckCounts> {
  const results = await Promise.all(CHECKS.map(runCheck))
  const failures = CHECKS.filter((_, index) => results[index] === false).map(({ name }) => name)
  return { passed: results.length - failures.length, failed: failures.length, failures }
}

async function runCheck(check: Check): Promise<boolean> {
  const startedAtMs = performance.now()
  const script = join(checkoutDir, 'node_modules', check.script)
  const result = await runCommand(process.execPath, [script, ...check.args], { cwd: checkoutDir })
  const isPassed = result.code === 0
  if (!isPassed) console.log(`${result.stdout}\n${result.stderr}`.trim())
  say(`Check "${check.name}": ${isPassed ? 'passed' : 'FAILED'} (${secondsSince(startedAtMs)})`)
  return isPassed
}

import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkoutDir } from '../checkoutDir.ts'
import { runCommand } from '../terminal/runCommand.ts'
import { readPlaywrightCounts, readVitestCounts, type TestCounts } from './testCounts.ts'

const REPORTS = join(checkoutDir, 'test-results')

/** Runs one vitest project; its output goes to the terminal. Faults are found in the end-to-end tests as well. */
export async function runVitest(project: string, env: NodeJS.ProcessEnv): Promise<TestCounts> {
  const report = freshReport(`vitest-${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  if (project === 'faults') args.push('--passWithNoTests')
  const code = await runTool('vitest/vitest.mjs', args, env)
  return readVitestCounts(report, code)
}

/** Runs one Playwright project; its output goes to the terminal. */
export async function runPlaywright(project: string, env: NodeJS.ProcessEnv): Promise<TestCounts> {
  const report = freshReport(`playwright-${project}.json`)
  const args = ['test', '--project', project, '--reporter=list,json']
  const code = await runTool('@playwright/test/cli.js', args, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  return readPlaywrightCounts(report, code)
}

async function runTool(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  const path = join(checkoutDir, 'node_modules', script)
  const result = await runCommand(process.execPath, [path, ...args], { cwd: checkoutDir, env, isVisible: true })
  return result.code
}

function freshReport(name: string): string {
  const file = join(REPORTS, name)
  mkdirSync(REPORTS, { recursive: true })
  rmSync(file, { force: true })
  return file
}

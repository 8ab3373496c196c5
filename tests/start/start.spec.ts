import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { startWithoutDisplay } from '../support/npmStart.ts'

test('npm start without a display shows a screenshot of the first window and ends cleanly with Ctrl-C', async () => {
  test.skip(process.platform !== 'linux', 'only Linux has machines without a display')
  const dataDir = makeDataDir()
  const { start, screenshot } = await startWithoutDisplay(dataDir)
  expect(statSync(screenshot).size).toBeGreaterThan(1_000)

  const children = descendantsOf(start.pid)
  expect(children.length).toBeGreaterThan(2)
  start.kill('SIGINT')
  await once(start, 'exit')
  await expect.poll(() => children.filter(isRunning)).toEqual([])
  removeDataDir(dataDir)
})

/** All processes below one, itself included, as the system lists them. */
function descendantsOf(root: number | undefined): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number))
  const found = [root]
  for (const pid of found) found.push(...pairs.filter(([, parent]) => parent === pid).map(([child]) => child))
  return found.filter((pid) => pid !== undefined)
}

/** A zombie has ended; only its parent has not asked yet. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkoutDir } from '../../scripts/checkoutDir.ts'
import { makeDataDir, removeDataDir } from '../support/launchApp.ts'

test('npm start without a display shows a screenshot of the first window and ends cleanly with Ctrl-C', async () => {
  test.skip(process.platform !== 'linux', 'only Linux has machines without a display')
  const dataDir = makeDataDir()
  const startedAtMs = performance.now()
  const start = startWithoutDisplay(dataDir)
  const screenshot = await firstMatch(start, /Screenshot of the first window .*: (\S+\.png)/)
  const tookMs = performance.now() - startedAtMs
  expect(statSync(screenshot).size).toBeGreaterThan(1_000)
  expect(tookMs).toBeLessThan(5_000)

  const children = descendantsOf(start.pid)
  expect(children.length).toBeGreaterThan(2)
  start.kill('SIGINT')
  await once(start, 'exit')
  await expect.poll(() => children.filter(isRunning)).toEqual([])
  removeDataDir(dataDir)
})

function startWithoutDisplay(dataDir: string): ChildProcess {
  const env = { ...process.env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined, RUHEPOL_DATA_DIR: dataDir }
  return spawn(process.execPath, [join(checkoutDir, 'scripts/bootstrap.mjs'), 'start'], { env, stdio: 'pipe' })
}

function firstMatch(child: ChildProcess, pattern: RegExp): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let output = ''
  const read = (text: string) => {
    output += text
    const found = pattern.exec(output)?.[1]
    if (found !== undefined) resolve(found)
  }
  child.stdout?.setEncoding('utf8').on('data', read)
  child.stderr?.setEncoding('utf8').on('data', read)
  child.once('exit', () => reject(new Error(`npm start ended by itself:\n${output}`)))
  return promise
}

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

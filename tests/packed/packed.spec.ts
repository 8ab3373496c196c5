import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, expect, test } from '@playwright/test'
import { damage } from '../support/damage.ts'
import { makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { isNewestCallInFile, readNewestCall } from '../support/storedCall.ts'

const executable = process.env.RUHEPOL_PACKED ?? ''
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : []

test('the packed, hardened app takes a call from start to wrap-up, and sees its file damaged', async () => {
  const dataDir = makeDataDir()
  const app = spawn(executable, [...AS_ROOT, '--lang=de', '--remote-debugging-port=0'], {
    env: { ...process.env, RUHEPOL_DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const browser = await chromium.connectOverCDP(await readDevToolsAddress(app))
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error('the packed app opened no window')
    await page.getByRole('button', { name: 'Anruf beginnen' }).waitFor()
    await page.keyboard.press('Enter')
    const line = page.getByRole('region', { name: 'Jetzt sagen' })
    await line.waitFor()
    for (let insult = 0; insult < 5; insult += 1) await page.keyboard.press('b')
    await expect(line).toContainText('beende ich das Gespräch jetzt')
    await page.keyboard.press('Enter')
    await expect(line).toBeHidden()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Anruf beginnen' }).waitFor()
    expect(readNewestCall(dataDir).call.summary).toMatchObject({ stage: 'finished', outcome: 'endedByAgent' })
    await expect.poll(() => isNewestCallInFile(dataDir)).toBe(true)
    damage(join(dataDir, 'ruhepol.db'), 100)
    const told = page.getByText('Nicht gespeichert. Die Datei mit den Anrufen ist beschädigt.', { exact: true })
    await expect(told).toBeVisible({ timeout: 20_000 })
    await browser.close()
  } finally {
    app.kill('SIGKILL')
    removeDataDir(dataDir)
  }
})

test('the packed app has the command line, without a display', () => {
  const { DISPLAY: _, ...env } = process.env
  const ran = spawnSync(executable, [...AS_ROOT, '--ozone-platform=headless', '--cli', 'check', 'default', '--json'], {
    env,
    encoding: 'utf8',
  })
  expect({ status: ran.status, out: JSON.parse(ran.stdout) }).toEqual({ status: 0, out: [] })
})

test('the packed app cannot be turned into Node or be debugged from outside', () => {
  const ran = spawnSync(executable, ['-e', 'console.log("node")', '--no-sandbox', '--cli', 'check', 'default'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require /nowhere.js' },
    encoding: 'utf8',
  })
  expect(ran.stdout).not.toMatch(/^node$/m)
})

/** The address that Chromium prints once it listens. */
function readDevToolsAddress(app: ChildProcess): Promise<string> {
  const { stderr } = app
  if (stderr === null) throw new Error('no standard error to read')
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  createInterface({ input: stderr }).on('line', (line) => {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address !== undefined) resolve(address)
  })
  app.once('exit', (code) => reject(new Error(`the packed app left with ${code}`)))
  return promise
}

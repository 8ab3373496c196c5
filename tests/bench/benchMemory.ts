import { setTimeout } from 'node:timers/promises'
import type { CDPSession, ElectronApplication, Page } from '@playwright/test'
import type { LaunchTarget } from '../../scripts/runtime/prepareRuntime.ts'
import { launchApp, removeDataDir } from '../support/launchApp.ts'
import { openEmptyWindow } from './emptyWindow.ts'
import { type Figure, figure } from './figures.ts'

const FEW_CALLS = 50
const MANY_CALLS = 500
/** Freed memory goes back to the system only after some seconds without work. */
const REST_MS = 10_000
const KEYS_OF_A_CALL = ['2', '1', 'b', 'b', '4', 'x']

/** Memory of all processes after 50 calls against the empty window, and what 450 more calls add. */
export async function benchMemory(target: LaunchTarget, emptyTarget: LaunchTarget): Promise<Figure[]> {
  const empty = await openEmptyWindow(emptyTarget)
  const floor = await settledMemoryMb(empty.app, await empty.page.context().newCDPSession(empty.page))
  await empty.app.close()

  const { app, page, dataDir } = await launchApp(target)
  await page.getByRole('textbox').first().waitFor()
  const devtools = await page.context().newCDPSession(page)
  await takeCalls(page, FEW_CALLS)
  const few = await settledMemoryMb(app, devtools)
  await takeCalls(page, MANY_CALLS - FEW_CALLS)
  const many = await settledMemoryMb(app, devtools)
  await app.close()
  removeDataDir(dataDir)
  return [figure('memory.ratio', few / floor, 'ratio', 1.3), figure('memory.growth.mb', many - few, 'mb', 10)]
}

async function takeCalls(page: Page, count: number): Promise<void> {
  for (let call = 0; call < count; call += 1) {
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Jetzt sagen' }).waitFor()
    for (const key of KEYS_OF_A_CALL) await page.keyboard.press(key)
    await page.getByRole('region', { name: 'Jetzt sagen' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.getByRole('textbox').first().waitFor()
    await page.getByRole('button', { name: /Anruf beginnen|Anruf starten/ }).waitFor()
  }
}

/** After a collection in the page and in main, and a moment of rest, so that garbage is not counted as growth. */
async function settledMemoryMb(app: ElectronApplication, devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage')
  await app.evaluate(() => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
    process.getBuiltinModule('node:vm').runInNewContext('gc')()
  })
  await setTimeout(REST_MS)
  return memoryMb(app)
}

/** The working sets of all processes of an app, in megabytes. */
function memoryMb(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: running }) => {
    const kilobytes = running.getAppMetrics().reduce((sum, each) => sum + each.memory.workingSetSize, 0)
    return kilobytes / 1024
  })
}

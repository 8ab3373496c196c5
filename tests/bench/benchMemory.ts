import type { ElectronApplication, Page } from '@playwright/test'
import type { LaunchTarget } from '../../scripts/runtime/prepareRuntime.ts'
import { launchApp, removeDataDir } from '../support/launchApp.ts'
import { openEmptyWindow } from './emptyWindow.ts'
import { type Figure, figure } from './figures.ts'

const FEW_CALLS = 50
const MANY_CALLS = 500
const KEYS_OF_A_CALL = ['2', '1', 'b', 'b', '4', 'x']

/** Memory of all processes after 50 calls against the empty window, and what 450 more calls add. */
export async function benchMemory(target: LaunchTarget, emptyTarget: LaunchTarget): Promise<Figure[]> {
  const empty = await openEmptyWindow(emptyTarget)
  const floor = await memoryMb(empty.app)
  await empty.app.close()

  const { app, page, dataDir } = await launchApp(target)
  await page.getByRole('textbox').first().waitFor()
  await takeCalls(page, FEW_CALLS)
  const few = await settledMemoryMb(app, page)
  await takeCalls(page, MANY_CALLS - FEW_CALLS)
  const many = await settledMemoryMb(app, page)
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

/** After a moment of rest and a collection, so that garbage is not counted as growth. */
async function settledMemoryMb(app: ElectronApplication, page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  await page.waitForTimeout(2000)
  return memoryMb(app)
}

/** The working sets of all processes of an app, in megabytes. */
function memoryMb(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: running }) => {
    const kilobytes = running.getAppMetrics().reduce((sum, each) => sum + each.memory.workingSetSize, 0)
    return kilobytes / 1024
  })
}

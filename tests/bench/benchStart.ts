import type { LaunchTarget } from '../../scripts/runtime/prepareRuntime.ts'
import { launchApp, makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { openEmptyWindow } from './emptyWindow.ts'
import { type Figure, figure, median } from './figures.ts'

const ROUNDS = 9

/** Cold start → ready to start a call, against the empty window; in turn, medians. */
export async function benchStart(app: LaunchTarget, empty: LaunchTarget): Promise<Figure[]> {
  const dataDir = makeDataDir()
  await startOnce(app, dataDir)
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(await startEmptyOnce(empty))
    ours.push(await startOnce(app, dataDir))
  }
  removeDataDir(dataDir)
  return [figure('start.ratio', median(ours) / median(floor), 'ratio', 1.4)]
}

async function startOnce(target: LaunchTarget, dataDir: string): Promise<number> {
  const before = performance.now()
  const { app, page } = await launchApp(target, { dataDir })
  await page.getByRole('textbox').first().waitFor()
  const took = performance.now() - before
  await app.close()
  return took
}

async function startEmptyOnce(target: LaunchTarget): Promise<number> {
  const before = performance.now()
  const { app } = await openEmptyWindow(target)
  const took = performance.now() - before
  await app.close()
  return took
}

import { once } from 'node:events'
import type { LaunchTarget } from '../../scripts/runtime/prepareRuntime.ts'
import { launchApp, makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { startWithoutDisplay } from '../support/npmStart.ts'
import { openEmptyWindow } from './emptyWindow.ts'
import { type Figure, figure, median } from './figures.ts'

const ROUNDS = 9
const COMMAND_ROUNDS = 3

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
  const commands: number[] = []
  for (let round = 0; round < COMMAND_ROUNDS; round += 1) commands.push(await commandOnce(dataDir))
  removeDataDir(dataDir)
  return [
    figure('start.ratio', median(ours) / median(floor), 'ratio', 1.4),
    figure('start.command.ms', median(commands), 'ms', 5000),
  ]
}

/** `npm start` a second time, up to the picture of its window. */
async function commandOnce(dataDir: string): Promise<number> {
  const before = performance.now()
  const { start } = await startWithoutDisplay(dataDir)
  const took = performance.now() - before
  start.kill('SIGINT')
  await once(start, 'exit')
  return took
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

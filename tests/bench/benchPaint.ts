import type { LaunchTarget } from '../../scripts/runtime/prepareRuntime.ts'
import { launchApp, removeDataDir } from '../support/launchApp.ts'
import { openEmptyWindow } from './emptyWindow.ts'
import { type Figure, figure, percentile } from './figures.ts'
import { installPaintProbe, samplePresses } from './paintProbe.ts'

const ROUNDS = 5
const PRESSES = 500
const WARM_UP = 20
const TWO_FRAMES_MS = 33.4

/** Upset, factual, insult, apology, "not your fault": each press shows another line and the call goes on for ever. */
const CALL_KEYS = ['2', '1', 'b', '4', '3']

/** Key press → next line painted, the event durable; against the same in an empty page. A B A B, all rounds pooled. */
export async function benchPaint(app: LaunchTarget, empty: LaunchTarget): Promise<Figure[]> {
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(...(await pressInEmptyWindow(empty)))
    ours.push(...(await pressInCall(app)))
  }
  const p = (samples: readonly number[], share: number) => percentile(samples, share)
  const missed = ours.filter((sample) => sample > TWO_FRAMES_MS).length / ROUNDS
  return [
    figure('call.paint.p50.diff.ms', p(ours, 0.5) - p(floor, 0.5), 'ms', 4),
    figure('call.paint.p95.diff.ms', p(ours, 0.95) - p(floor, 0.95), 'ms', 6),
    figure('call.paint.p95.ms', p(ours, 0.95), 'ms', TWO_FRAMES_MS),
    figure('call.paint.missed', missed, 'count', 3),
  ]
}

async function pressInCall(target: LaunchTarget): Promise<number[]> {
  const { app, page, dataDir } = await launchApp(target)
  await page.getByRole('textbox').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Jetzt sagen' }).waitFor()
  await installPaintProbe(page)
  await samplePresses(page, CALL_KEYS, WARM_UP)
  const samples = await samplePresses(page, CALL_KEYS, PRESSES)
  await app.close()
  removeDataDir(dataDir)
  return samples
}

async function pressInEmptyWindow(target: LaunchTarget): Promise<number[]> {
  const { app, page } = await openEmptyWindow(target)
  await installPaintProbe(page)
  await samplePresses(page, ['1'], WARM_UP)
  const samples = await samplePresses(page, ['1'], PRESSES)
  await app.close()
  return samples
}

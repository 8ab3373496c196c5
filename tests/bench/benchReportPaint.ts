import { cpSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { LaunchTarget } from '../../scripts/runtime/prepareRuntime.ts'
import type { Bridge } from '../../src/shared/ipc/answers.ts'
import { launchApp, makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { type Figure, figure, percentile } from './figures.ts'
import { benchSizes, generateFile } from './generatedFile.ts'
import { installPaintProbe, samplePresses } from './paintProbe.ts'

const ROUNDS = 3
const PRESSES = 500
const WARM_UP = 20
const CALL_KEYS = ['2', '1', 'b', '4', '3']
/** The year of the generated files, as days since 1970-01-01. */
const FROM_DAY = Date.UTC(2025, 10, 1) / 86_400_000
const YEAR = { from: FROM_DAY, to: FROM_DAY + 364 }

declare global {
  interface Window {
    readonly ruhepol: Bridge
    /** Whether the figures are to be read over and over, and the end of it. */
    readsOn: boolean
    reads: Promise<void>
  }
}

/** Key press → next line painted while the figures of a year are read over and over, minus the same without. A B A B. */
export async function benchReportPaint(target: LaunchTarget): Promise<Figure[]> {
  const { dataDir: generated } = await generateFile(benchSizes().at(-1) ?? 0)
  const dataDir = makeDataDir()
  cpSync(generated, dataDir, { recursive: true })
  const { app, page } = await launchApp(target, { dataDir })
  await page.getByRole('button', { name: 'Anruf beginnen' }).click()
  await page.getByRole('region', { name: 'Jetzt sagen' }).waitFor()
  await installPaintProbe(page)
  await samplePresses(page, CALL_KEYS, WARM_UP)
  const quiet: number[] = []
  const busy: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    quiet.push(...(await samplePresses(page, CALL_KEYS, PRESSES)))
    await startReading(page)
    busy.push(...(await samplePresses(page, CALL_KEYS, PRESSES)))
    await stopReading(page)
  }
  await app.close()
  removeDataDir(dataDir)
  const diff = percentile(busy, 0.95) - percentile(quiet, 0.95)
  return [figure('reports.paint.p95.diff.ms', diff, 'ms', 6)]
}

/** Each event of the call empties the cache of the figures, so that each reading counts anew. */
async function startReading(page: Page): Promise<void> {
  await page.evaluate((period) => {
    const read = async () => {
      while (window.readsOn) {
        const answer = await window.ruhepol['insights.read']({ period, flowVersionIds: null, compareWith: null })
        if (!answer.ok) throw new Error(answer.problem)
      }
    }
    window.readsOn = true
    window.reads = read()
  }, YEAR)
}

async function stopReading(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.readsOn = false
    await window.reads
  })
}

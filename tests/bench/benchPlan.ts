import type { Page } from '@playwright/test'
import type { LaunchTarget } from '../../scripts/runtime/prepareRuntime.ts'
import { publishFlow } from '../../src/main/services/publishFlow.ts'
import type { Flow } from '../../src/shared/flow/flow.ts'
import { makeLargeFlow } from '../support/largeFlow.ts'
import { launchApp, makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { openBareCanvas, prepareBareCanvas } from './bareCanvas.ts'
import { makeBenchApp } from './benchApp.ts'
import { type Figure, figure, median } from './figures.ts'
import { dragFrames, installPlanProbe, openInPage, settle } from './planProbe.ts'

const ROUNDS = 5
const STEPS = 1000

/**
 * A flow of 1,000 steps from the press that opens it until a step can be dragged, and the frames while one is, against a
 * bare canvas with as many plain nodes; in turn, medians. And how long arranging all of them takes.
 */
export async function benchPlan(target: LaunchTarget): Promise<Figure[]> {
  const bare = await prepareBareCanvas()
  const [ours, floor]: [Round[], Round[]] = [[], []]
  const layouts: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(await measureBare({ ...bare, env: { ...bare.env, ...displayIn(target) } }))
    ours.push(await measureOurs(target, layouts))
  }
  const frames = (rounds: readonly Round[]) => median(rounds.flatMap((each) => each.frames))
  const opening = (rounds: readonly Round[]) => median(rounds.map((each) => each.openMs))
  return [
    figure('editor.open.ratio', opening(ours) / opening(floor), 'ratio', 1.5),
    figure('editor.drag.ratio', frames(ours) / frames(floor), 'ratio', 1.3),
    figure('editor.layout.1000.ms', median(layouts), 'ms', 3000),
  ]
}

type Round = { readonly openMs: number; readonly frames: readonly number[] }

function displayIn({ env }: LaunchTarget): Record<string, string> {
  return env.DISPLAY === undefined ? {} : { DISPLAY: env.DISPLAY }
}

async function measureBare(target: LaunchTarget): Promise<Round> {
  const { app, page } = await openBareCanvas(target)
  const round = await measureRound(page, 'button')
  await app.close()
  return round
}

async function measureOurs(target: LaunchTarget, layouts: number[]): Promise<Round> {
  const dataDir = makeDataDir()
  publishInto(dataDir, makeLargeFlow({ steps: STEPS, seed: 1, placed: true }))
  const { app, page } = await launchApp(target, { dataDir })
  await page.getByRole('navigation').getByText('Leitfäden', { exact: true }).click()
  await page.getByRole('button', { name: '„Groß“ öffnen' }).waitFor()
  const round = await measureRound(page, 'button[aria-label="„Groß“ öffnen"]')
  layouts.push(await measureLayout(page))
  await app.close()
  removeDataDir(dataDir)
  return round
}

async function measureRound(page: Page, opener: string): Promise<Round> {
  await installPlanProbe(page)
  const openMs = await openInPage(page, opener)
  await settle(page)
  return { openMs, frames: await dragFrames(page) }
}

/** From the press until the arrangement is in the flow. */
async function measureLayout(page: Page): Promise<number> {
  const before = await page.evaluate(() => performance.now())
  await page.getByRole('button', { name: 'Plan ordnen' }).click()
  await page.getByRole('button', { name: 'Rückgängig: Plan ordnen' }).waitFor()
  return page.evaluate((start) => performance.now() - start, before)
}

/** Makes a profile whose flow of a team is this one. */
function publishInto(dataDir: string, flow: Flow): void {
  const { database, newId, clock } = makeBenchApp(dataDir)
  const opened = database.use({ mayBeNew: true })
  if (!opened.ok) throw new Error(`no database: ${opened.problem}`)
  const { db, profile } = opened.value
  const by = { deviceId: profile.deviceId, personId: profile.person.id, atMs: clock.nowMs() }
  publishFlow(db, newId, { flow, source: 'team' }, by)
  database.close()
}

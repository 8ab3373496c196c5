import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, type Page } from '@playwright/test'
import type { LaunchTarget } from '../../scripts/runtime/prepareRuntime.ts'
import { prefillOutcome } from '../../src/shared/call/prefillWrapUp.ts'
import { de } from '../../src/shared/i18n/de/de.ts'
import { launchApp, makeDataDir, type RunningApp, removeDataDir } from '../support/launchApp.ts'
import { type CallOnDisk, lineOnDisk, readCalls, stateOnDisk } from '../support/storedCall.ts'
import { watchAcknowledged } from './support/acknowledged.ts'
import { test } from './support/appTest.ts'
import { callScreen, press, startCall } from './support/callScreen.ts'
import { expectWholeLog, numberEvents } from './support/expectLog.ts'
import { type KillPlan, makeRandom, planKill } from './support/killPlan.ts'

const ROUNDS = process.env.RUHEPOL_LONG === '1' ? 100 : 10
const SEED = Number(process.env.RUHEPOL_SEED ?? Date.now())

test.setTimeout(ROUNDS * 30_000)

test(`${ROUNDS} kills at random moments: the same call where it was, every acknowledged event there once`, async ({
  target,
}) => {
  const dataDir = makeDataDir()
  const random = makeRandom(SEED)
  const killed = { talking: 0, wrappingUp: 0, finished: 0 }
  let calls: readonly CallOnDisk[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    try {
      calls = await killOnce(target, dataDir, calls, planKill(random, round))
    } catch (cause) {
      throw new Error(`kill ${round + 1} of RUHEPOL_SEED=${SEED}; the profile is kept in ${dataDir}`, { cause })
    }
    killed[placeOf(calls.at(-1))] += 1
  }
  const { app, page } = await launchApp(target, { dataDir })
  await expectAsLeft(page, calls.at(-1))
  await app.close()
  removeDataDir(dataDir)
  console.log('Kills by what the call was in, on disk:', killed, `calls: ${calls.length},`, `seed: ${SEED}`)
  expect(Object.values(killed).every((count) => count > 0)).toBe(true)
})

/** Starts the app on what the last kill left, works, kills it, and answers what is on disk then. */
async function killOnce(
  target: LaunchTarget,
  dataDir: string,
  before: readonly CallOnDisk[],
  plan: KillPlan,
): Promise<readonly CallOnDisk[]> {
  const running = await launchApp(target, { dataDir })
  await expectAsLeft(running.page, before.at(-1))
  const { opened, taken } = await watchAcknowledged(running.page)
  const open = before.slice(-1).filter((call) => placeOf(call) !== 'finished')
  expect(opened, 'the screen holds what is on disk').toEqual(numberEvents(open))
  const keys: string[] = []
  await workUntilKilled(running, plan, keys)
  const after = readCalls(dataDir)
  expectWholeLog({ before, after, taken, keys })
  return after
}

async function workUntilKilled({ app, page }: RunningApp, plan: KillPlan, sent: string[]): Promise<void> {
  const gone = once(app.process(), 'exit')
  if (await callScreen(page).startButton.isVisible()) {
    sent.push('Enter')
    await startCall(page)
  }
  const pressing = pressKeys(page, plan, sent)
  if (plan.place === 'anywhere') await sleep(plan.pressForMs)
  else await pressing.then(() => rest(page, plan, sent))
  app.process().kill('SIGKILL')
  expect(await gone, 'it was running until it was killed').toEqual([null, 'SIGKILL'])
  await pressing
}

/** What the newest call is in; before the first call it is as after one. */
function placeOf(stored: CallOnDisk | undefined): 'talking' | 'wrappingUp' | 'finished' {
  const stage = stored?.call.summary.stage ?? 'finished'
  return stage === 'wrappingUp' || stage === 'finished' ? stage : 'talking'
}

async function expectAsLeft(page: Page, stored: CallOnDisk | undefined): Promise<void> {
  const { startButton, line } = callScreen(page)
  if (stored === undefined || placeOf(stored) === 'finished') return startButton.waitFor()
  if (placeOf(stored) === 'talking') return expect(line.locator('[data-size]')).toHaveText(lineOnDisk(stored) ?? '')
  const outcome = prefillOutcome(stored.script, stateOnDisk(stored))
  await expect(chosenOutcome(page)).toContainText(de.outcome[outcome])
}

function chosenOutcome(page: Page) {
  return page.getByRole('group', { name: de.wrapUp.outcome }).locator('[aria-pressed=true]')
}

/** Presses the keys of a plan until its time is up or the app is gone, and notes them before they are sent. */
async function pressKeys(page: Page, { bursts, pressForMs }: KillPlan, sent: string[]): Promise<void> {
  const untilMs = Date.now() + pressForMs
  try {
    for (const burst of bursts) {
      if (Date.now() >= untilMs) return
      sent.push(...burst)
      await Promise.all(burst.map((key) => press(page, key)))
    }
  } catch {
    // The app was killed in the middle of a press: that is what this test is for.
  }
}

/** Brings the app to rest in wrap-up, or on the screen after it. Keys still under way may lead elsewhere first. */
async function rest(page: Page, { place, restMs }: KillPlan, sent: string[]): Promise<void> {
  const { startButton } = callScreen(page)
  const wrapUp = chosenOutcome(page)
  const [goal, before] = place === 'wrapUp' ? [wrapUp, startButton] : [startButton, wrapUp]
  while (!(await goal.isVisible())) {
    const isBefore = await before.isVisible()
    for (const key of isBefore ? ['Enter'] : ['Escape', 'x']) {
      sent.push(key)
      await press(page, key)
    }
    if (isBefore) await before.waitFor({ state: 'hidden' })
  }
  await sleep(restMs)
}

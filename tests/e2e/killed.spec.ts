import { expect, type Page } from '@playwright/test'
import { launchApp, makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { lineOnDisk, readNewestCall } from '../support/storedCall.ts'
import { test } from './support/appTest.ts'
import { callScreen, press, startCall } from './support/callScreen.ts'

const ROUNDS = process.env.RUHEPOL_LONG === '1' ? 100 : 10
const KEYS = ['1', '2', '3', '4', 'b', 's', '6', 'w', 'e', 'ArrowRight', 'l', '0', 'Backspace']

test.setTimeout(ROUNDS * 30_000)

test(`${ROUNDS} kills at random moments: the same call on the same line, every acknowledged event there once`, async ({
  target,
}) => {
  const dataDir = makeDataDir()
  let acknowledgedBefore: readonly string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const { app, page } = await launchApp(target, { dataDir })
    if (round === 0) await startCall(page)
    await callScreen(page).line.waitFor()
    await expectLineOfDisk(page, dataDir)
    const acknowledged = await collectAcknowledged(page)
    const before = readNewestCall(dataDir).events.length
    const deadline = Date.now() + 60 + Math.random() * 400
    const pressing = pressUntil(page, deadline)
    await new Promise((resolve) => setTimeout(resolve, deadline - Date.now()))
    app.process().kill('SIGKILL')
    await pressing
    const { events } = readNewestCall(dataDir)
    const types = events.map(({ type }) => type)
    expect(types.slice(0, acknowledgedBefore.length)).toEqual(acknowledgedBefore)
    expect(events.length, 'every acknowledged event is on disk').toBeGreaterThanOrEqual(before + acknowledged.count())
    acknowledgedBefore = types
  }
  const { app, page } = await launchApp(target, { dataDir })
  await callScreen(page).line.waitFor()
  await expectLineOfDisk(page, dataDir)
  await app.close()
  removeDataDir(dataDir)
})

async function expectLineOfDisk(page: Page, dataDir: string): Promise<void> {
  const wanted = lineOnDisk(readNewestCall(dataDir)) ?? ''
  await expect(callScreen(page).line.locator('[data-size]')).toContainText(wanted)
}

/** Counts the lines that were painted: each is an event that main has acknowledged. */
async function collectAcknowledged(page: Page): Promise<{ readonly count: () => number }> {
  let count = 0
  await page.exposeFunction('noteAcknowledged', () => {
    count += 1
  })
  await page.evaluate(() => {
    const note = (window as unknown as { noteAcknowledged: () => void }).noteAcknowledged
    const line = document.querySelector('[data-size]')
    if (line === null) throw new Error('no line on screen')
    let shown = line.textContent
    new MutationObserver(() => {
      if (line.textContent === shown) return
      shown = line.textContent
      note()
    }).observe(line, { childList: true, characterData: true, subtree: true })
  })
  return { count: () => count }
}

/** Presses random keys until the app is gone or time is up. */
async function pressUntil(page: Page, deadline: number): Promise<void> {
  try {
    while (Date.now() < deadline) await press(page, KEYS[Math.floor(Math.random() * KEYS.length)] ?? '2')
  } catch {
    // The app was killed in the middle of a press: that is what this test is for.
  }
}

import type { Page } from '@playwright/test'
import { prepareRuntime } from '../../scripts/runtime/prepareRuntime.ts'
import { resources } from '../../src/shared/i18n/resources.ts'
import { makeGeneratedProfile } from '../support/generatedProfile.ts'
import { launchApp, removeDataDir } from '../support/launchApp.ts'
import type { DemoLanguage } from './demoWords.ts'
import { makePhotographer } from './makePhotographer.ts'

const AFTER_THE_CALL = 30
/** Until what a place reads from the background process is on screen. */
const SETTLED_MS = 1500
const PLACES = ['today', 'incidents', 'complaints', 'insights', 'rules'] as const

/** Walks through the supervisor's places in a profile of generated calls, and takes a picture of each. */
export async function showDesk(language: DemoLanguage, outDir: string): Promise<void> {
  const dataDir = await makeGeneratedProfile({ calls: 2000, days: 100, seed: 11 })
  const { app, page } = await launchApp(await prepareRuntime(), { language, dataDir })
  const picture = makePhotographer(page, outDir, language, AFTER_THE_CALL)
  const { nav, callList } = resources[language]
  for (const place of PLACES) {
    await goTo(page, nav[place])
    await picture(place)
  }
  await goTo(page, nav.calls)
  await page.getByRole('button', { name: callList.empty.showAll }).click()
  await page.waitForTimeout(SETTLED_MS)
  await picture('all-calls')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(SETTLED_MS)
  await picture('replay')
  await app.close()
  removeDataDir(dataDir)
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByText(name, { exact: true }).click()
  await page.waitForTimeout(SETTLED_MS)
}

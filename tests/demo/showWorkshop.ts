import type { Page } from '@playwright/test'
import { prepareRuntime } from '../../scripts/runtime/prepareRuntime.ts'
import { defaultFlow } from '../../src/shared/flow/default/defaultFlow.ts'
import { resources } from '../../src/shared/i18n/resources.ts'
import { askMain } from '../support/askMain.ts'
import { makeGeneratedProfile } from '../support/generatedProfile.ts'
import { launchApp, removeDataDir } from '../support/launchApp.ts'
import { DEMO_WORDS, type DemoLanguage } from './demoWords.ts'
import { leaveDraft } from './leaveDraft.ts'
import { makePhotographer } from './makePhotographer.ts'

const AFTER_THE_DESK = 50
/** Until what a view reads or counts in the background is on screen. */
const SETTLED_MS = 1500

/** Walks through the trainer's workshop in a profile of generated calls, and takes a picture of each of its places. */
export async function showWorkshop(language: DemoLanguage, outDir: string): Promise<void> {
  const dataDir = await makeGeneratedProfile({ calls: 2000, days: 100, seed: 11 })
  const { app, page } = await launchApp(await prepareRuntime(), { language, dataDir })
  const picture = makePhotographer(page, outDir, language, AFTER_THE_DESK)
  await leaveDraft(page)
  await askMain(page, 'flows.create', {
    source: { kind: 'template', id: 'delivery' },
    name: DEMO_WORDS[language].parcels,
  })
  await showViews(page, language, picture)
  await showTrial(page, language, picture)
  await app.close()
  removeDataDir(dataDir)
}

type Picture = ReturnType<typeof makePhotographer>

async function showViews(page: Page, language: DemoLanguage, picture: Picture): Promise<void> {
  const { nav, flowLibrary, flowVersions, flowCalls, proof } = resources[language]
  await page.getByRole('navigation').getByText(nav.flows, { exact: true }).click()
  const open = flowLibrary.openNamed.replace('{{name}}', defaultFlow.name[language] ?? '')
  await page.getByRole('button', { name: open }).waitFor()
  await picture('library')
  await page.getByRole('button', { name: open }).click()
  await page.locator('#plan-step-listen').click()
  for (const key of ['Control+-', 'Control+-']) await page.keyboard.press(key)
  await page.waitForTimeout(SETTLED_MS)
  await picture('plan')
  await chooseView(page, language, 'list')
  await picture('lines')
  await chooseView(page, language, 'proof')
  await page.getByRole('button', { name: proof.start, exact: true }).click()
  await page.getByRole('heading', { name: proof.paths }).waitFor()
  await picture('proof')
  await chooseView(page, language, 'calls')
  await picture('flow-calls')
  await page.getByText(flowCalls.looks.table, { exact: true }).click()
  await picture('flow-call-tables')
  await chooseView(page, language, 'history')
  await picture('history')
  await page.getByRole('button', { name: flowVersions.publish }).click()
  await page.getByRole('dialog').waitFor()
  await picture('publish')
  await page.keyboard.press('Escape')
  await chooseView(page, language, 'plan')
}

async function showTrial(page: Page, language: DemoLanguage, picture: Picture): Promise<void> {
  const { simulator } = resources[language]
  await page.getByRole('button', { name: simulator.title, exact: true }).click()
  await page.getByRole('region', { name: DEMO_WORDS[language].sayNow }).waitFor()
  await page.getByRole('button', { name: simulator.useKeys }).click()
  for (const key of ['Enter', 'b', 'b', 'b']) await page.keyboard.press(key)
  await page.waitForTimeout(SETTLED_MS)
  await picture('simulator')
  await page.getByText(simulator.tab.crowd, { exact: true }).click()
  const start = simulator.crowd.start.replace('{{calls}}', (1000).toLocaleString(language))
  await page.getByRole('button', { name: start }).click()
  await page.getByRole('table').first().waitFor()
  await picture('thousand-calls')
}

async function chooseView(
  page: Page,
  language: DemoLanguage,
  view: keyof typeof resources.de.editor.view,
): Promise<void> {
  await page.getByRole('radio', { name: resources[language].editor.view[view], exact: true }).check({ force: true })
  await page.waitForTimeout(SETTLED_MS)
}

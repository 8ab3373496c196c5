import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { openForReading } from '../../src/main/db/openDatabase.ts'
import { profilePaths } from '../../src/main/services/profilePaths.ts'
import { makeGeneratedProfile } from '../support/generatedProfile.ts'
import { launchApp, removeDataDir } from '../support/launchApp.ts'
import { test } from './support/appTest.ts'
import { leaveDraft } from './support/leaveDraft.ts'

const NAMES = {
  de: {
    place: 'Leitfäden',
    open: '„Standard“ öffnen',
    calls: 'Anrufe',
    never: 'Noch keine Anrufe mit diesem Leitfaden',
    warn: 'Konsequenz ankündigen',
    table: 'Als Tabelle',
    plan: 'Auf dem Plan',
    week: '7 Tage',
    wordings: 'Formulierungen',
    tables: ['Formulierungen', 'Stufen und Wege zurück', 'Wo Menschen aufgelegt haben', 'Schritte', 'Wege'],
    share: /^\d+\s% \(\d+[–-]\d+\s%\), [\d.]+ Anrufe$/,
    total: /^[\d.]+ Anrufe/,
    panel: 'Bearbeiten',
    figure: /^danach wieder sachlich: \d+\s% von [\d.]+ Anrufen/,
  },
  en: {
    place: 'Scripts',
    open: 'Open “Standard”',
    calls: 'Calls',
    never: 'No calls with this script yet',
    warn: 'Announce the consequence',
    table: 'As tables',
    plan: 'On the plan',
    week: '7 days',
    wordings: 'Wordings',
    tables: ['Wordings', 'Steps of the ladder, and ways back', 'Where callers hung up', 'Steps', 'Choices'],
    share: /^\d+% \(\d+(?:%? ?[–-] ?)\d+%\), [\d,]+ calls$/,
    total: /^[\d,]+ calls/,
    panel: 'Edit',
    figure: /^factual again after it: \d+% of [\d,]+ calls/,
  },
} as const

for (const language of ['de', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })
    const names = NAMES[language]

    test('before the first call the view says what it will show', async ({ running: { page } }, info) => {
      await openCalls(page, names)
      await page.getByRole('heading', { name: names.never }).waitFor()
      await expectSound(page)
      await page.screenshot({ path: info.outputPath('never.png') })
    })

    test('a trainer sees on the plan and in tables what calls did with a flow', async ({ target }, info) => {
      const dataDir = await makeGeneratedProfile({ calls: 3000, days: 60, seed: 1 })
      const warned = countSaid(dataDir, 'rung:warn')
      const { app, page } = await launchApp(target, { dataDir, language })
      await openCalls(page, names)
      const total = page.getByRole('status').filter({ hasText: names.total })
      await expect(total).toContainText(new Intl.NumberFormat(language).format(3000))

      await test.step('the plan has the numbers on steps, ways and the ladder', async () => {
        const rung = page.getByRole('button', { name: names.warn })
        await expect(rung).toContainText(new Intl.NumberFormat(language).format(warned))
        await expectSoundInBoth(page, info, 'plan')
      })

      await test.step('the tables say the same, never a share without its interval and the calls behind it', async () => {
        await page.getByRole('radio', { name: names.table }).check()
        for (const name of names.tables) {
          await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
        }
        const wordings = page.getByRole('region', { name: names.wordings, exact: true })
        const shares = await wordings.getByRole('cell').filter({ hasText: '%' }).allTextContents()
        expect(shares.length).toBeGreaterThan(5)
        for (const share of shares) expect(share).toMatch(names.share)
        await expectSoundInBoth(page, info, 'tables')
      })

      await test.step('by keyboard a table is reached, read and leads to its place', async () => {
        const table = page.getByRole('group', { name: names.wordings, exact: true })
        await table.focus()
        await page.keyboard.press('Tab')
        const first = table.getByRole('button').first()
        await expect(first).toBeFocused()
        await page.keyboard.press('Enter')
        const panel = page.getByRole('complementary', { name: names.panel })
        await expect(panel.getByText(names.figure).first()).toBeVisible()
        await page.screenshot({ path: info.outputPath('panel.png') })
      })

      await test.step('a shorter period has fewer calls', async () => {
        const before = await total.textContent()
        await page.getByRole('radio', { name: names.week }).check()
        await expect(total).not.toHaveText(before ?? '')
        await page.getByRole('radio', { name: names.plan }).check()
        await expect(total).toBeVisible()
      })
      await app.close()
      removeDataDir(dataDir)
    })
  })
}

test('what real calls did with a step that has left the flow is told apart, with its name of then', async ({
  target,
}, info) => {
  const dataDir = await makeGeneratedProfile({ calls: 600, days: 30, seed: 1 })
  const { app, page } = await launchApp(target, { dataDir, language: 'de' })
  await page.getByRole('navigation').waitFor()
  await leaveDraft(page, (flow) => ({ ...flow, steps: flow.steps.filter(({ id }) => id !== 'listen') }))
  await openCalls(page, NAMES.de)
  await page.getByRole('radio', { name: NAMES.de.table }).check()
  const gone = page.getByRole('region', { name: 'Nicht mehr im Leitfaden', exact: true })
  await expect(gone).toContainText('Das steht nur in früheren Fassungen')
  await expect(
    gone.getByRole('row').filter({ hasText: 'Zuhören' }).filter({ hasText: 'Schritt' }).first(),
  ).toBeVisible()
  const steps = page.getByRole('region', { name: 'Schritte', exact: true })
  await expect(steps.getByRole('row').filter({ hasText: /^Begrüßen/ })).toHaveCount(1)
  await expect(steps.getByRole('row').filter({ hasText: /^Zuhören/ })).toHaveCount(0)
  await expectSound(page)
  await gone.screenshot({ path: info.outputPath('gone.png') })
  await app.close()
  removeDataDir(dataDir)
})

/** In how many calls of the file something was said. */
function countSaid(dataDir: string, key: string): number {
  const opened = openForReading(profilePaths(dataDir).database)
  if (!opened.ok) throw new Error(opened.problem)
  const sum = opened.value.prepare("SELECT sum(count) FROM map_rollups WHERE figure = 'said' AND key = ?")
  const count = Number(sum.pluck().get(key))
  opened.value.close()
  return count
}

async function openCalls(page: Page, names: (typeof NAMES)['de' | 'en']): Promise<void> {
  await page.getByRole('navigation').getByText(names.place, { exact: true }).click()
  await page.getByRole('button', { name: names.open }).click()
  await page.getByRole('radio', { name: names.calls, exact: true }).check()
}

async function expectSoundInBoth(page: Page, info: TestInfo, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await expectSound(page)
    await page.screenshot({ path: info.outputPath(`${name}-${theme}.png`) })
  }
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

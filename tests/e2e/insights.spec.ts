import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { makeGeneratedProfile } from '../support/generatedProfile.ts'
import { launchApp, removeDataDir } from '../support/launchApp.ts'
import { test } from './support/appTest.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

const NAMES = {
  de: {
    place: 'Auswertung',
    settings: 'Einstellungen',
    calls: 'Anrufe',
    empty: 'Noch keine Zahlen',
    funnel: 'Wie weit Gespräche eskalieren und wie viele sich beruhigen',
    all: 'Alle Anrufe',
    table: 'Als Tabelle',
    picture: 'Als Bild',
    span: '30 Tage',
    uncertainty: 'Unsicherheit',
    custom: 'eigener',
    from: 'vom',
    tooShort: /mindestens 7 Tage/,
    minimum: '50 Anrufe',
    few: 'Zu wenige Anrufe in diesem Zeitraum',
    hidden: 'nicht gezeigt',
    promises: 'Zusagen gehalten',
    overdue: /^überfällig: /,
    overdueCalls: /Zusagen: überfällig/,
    pdf: 'Als PDF sichern',
    wordings: 'Welche Formulierung hilft',
    said: /^in \d+ Anrufen, /,
    saidCalls: /^Formulierung: Ich höre/,
    after: /%, .* Gleich danach sachlich: /,
    afterCalls: /^Gleich danach sachlich: /,
    back: /wieder sachlich, .*, wieder sachlich: /,
    backCalls: /^Wieder sachlich nach Stufe: /,
  },
  en: {
    place: 'Insights',
    settings: 'Settings',
    calls: 'Calls',
    empty: 'No figures yet',
    funnel: 'How far calls escalate and how many calm down',
    all: 'All calls',
    table: 'As a table',
    picture: 'As a picture',
    span: '30 days',
    uncertainty: 'Uncertainty',
    custom: 'custom',
    from: 'from',
    tooShort: /at least 7 days/,
    minimum: '50 calls',
    few: 'Too few calls in this period',
    hidden: 'not shown',
    promises: 'Commitments kept',
    overdue: /^overdue: /,
    overdueCalls: /Commitments: overdue/,
    pdf: 'Save as PDF',
    wordings: 'Which wording helps',
    said: /^in \d+ calls, /,
    saidCalls: /^Wording: I can hear/,
    after: /%, .* Factual right after: /,
    afterCalls: /^Factual right after: /,
    back: /factual again, .*, factual again: /,
    backCalls: /^Factual again after step: /,
  },
} as const

for (const language of ['de', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })
    const names = NAMES[language]

    test('before the first call the place says what it will show', async ({ running: { page } }) => {
      await goTo(page, names.place)
      await page.getByRole('heading', { name: names.empty }).waitFor()
      await expectSound(page)
    })

    test('a supervisor reads the figures of a quarter', async ({ target }, info) => {
      const dataDir = await makeGeneratedProfile({ calls: 3000, days: 200, seed: 1 })
      const { app, page } = await launchApp(target, { dataDir, language })
      await goTo(page, names.place)
      const funnel = page.getByRole('region', { name: names.funnel })
      await expect(funnel.getByRole('listitem').filter({ hasText: names.all })).toContainText(/\d{3}/)
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        await expectSound(page)
      }
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
      await expectSound(page)

      await test.step('every chart can be read as a table, and nothing is a bare percentage', async () => {
        const before = await page.getByRole('table').count()
        const toggles = page.getByRole('button', { name: names.table })
        const charts = await toggles.count()
        expect(charts).toBe(7)
        for (let index = 0; index < charts; index += 1) await toggles.first().click()
        await expect(page.getByRole('table')).toHaveCount(before + charts)
        await expect(funnel.getByRole('columnheader', { name: names.uncertainty })).toBeVisible()
        await expectSound(page)
        const back = page.getByRole('button', { name: names.picture })
        for (let index = 0; index < charts; index += 1) await back.first().click()
      })

      await test.step('all of it is saved as a PDF of a few pages', async () => {
        const pdf = info.outputPath('figures.pdf')
        await answerSaveDialog(app, pdf)
        await page.getByRole('button', { name: names.pdf }).click()
        await expect(page.getByText(pdf)).toBeVisible()
        const pages = readFileSync(pdf, 'latin1').match(/\/Type \/Page\b/g) ?? []
        expect(pages.length).toBeGreaterThan(1)
        expect(pages.length).toBeLessThan(20)
      })

      await test.step('what was chosen is still there after being elsewhere', async () => {
        const all = funnel.getByRole('listitem').filter({ hasText: names.all })
        const quarter = await all.textContent()
        await page.getByRole('radio', { name: names.span }).check()
        await expect(all).not.toHaveText(quarter ?? '')
        const month = await all.textContent()
        await goTo(page, names.settings)
        await goTo(page, names.place)
        await expect(page.getByRole('radio', { name: names.span })).toBeChecked()
        await expect(all).toHaveText(month ?? '')
      })

      await test.step('a figure opens the calls behind it, and back leads here', async () => {
        const figure = funnel.getByRole('button', { name: names.all })
        const count = await figure.textContent()
        await figure.click()
        await page.getByRole('heading', { level: 1, name: names.calls }).waitFor()
        await expect(page.getByRole('status').filter({ hasText: count ?? '' })).toBeVisible()
        await page.keyboard.press('Alt+ArrowLeft')
        await expect(figure).toHaveText(count ?? '')
      })

      await test.step('promises open the calls in which they were made', async () => {
        await page.getByRole('region', { name: names.promises }).getByRole('button', { name: names.overdue }).click()
        await expect(page.getByRole('button', { name: names.overdueCalls })).toBeVisible()
        await expect(page.getByRole('status').filter({ hasText: /^[1-9]/ })).toBeVisible()
        await page.keyboard.press('Alt+ArrowLeft')
        await funnel.waitFor()
      })

      await test.step('wordings, and what calls came back from, open exactly the calls that they count', async () => {
        const wordings = page.getByRole('region', { name: names.wordings })
        const opening = [
          { figure: wordings.getByRole('button', { name: names.said }), chip: names.saidCalls },
          { figure: wordings.getByRole('button', { name: names.after }), chip: names.afterCalls },
          { figure: funnel.getByRole('button', { name: names.back }), chip: names.backCalls },
        ]
        for (const { figure, chip } of opening) {
          const label = (await figure.first().getAttribute('aria-label')) ?? ''
          const count = /: (\d+) (?:Anrufe|calls), /.exec(label)?.[1]
          for (const open of [() => figure.first().click(), () => figure.first().press('Enter')]) {
            await open()
            await expect(page.getByRole('button', { name: chip })).toBeVisible()
            await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${count} `) })).toBeVisible()
            await page.keyboard.press('Alt+ArrowLeft')
            await funnel.waitFor()
          }
        }
      })

      await test.step('an hour of the week opens its calls', async () => {
        const cell = page.locator('button[title*=": "]').first()
        const count = (await cell.getAttribute('title'))?.split(': ').at(-1) ?? ''
        await cell.click()
        await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${count} `) })).toBeVisible()
        await page.keyboard.press('Alt+ArrowLeft')
        await funnel.waitFor()
      })

      await test.step('a few days are refused in words', async () => {
        await page.getByRole('radio', { name: names.custom }).check()
        await page.getByLabel(names.from, { exact: true }).fill(new Date().toISOString().slice(0, 10))
        await expect(page.getByRole('alert')).toHaveText(names.tooShort)
        await page.getByRole('radio', { name: names.span }).check()
      })

      await test.step('a raised minimum hides what is smaller, at once', async () => {
        const hidden = await page.getByText(names.hidden, { exact: true }).count()
        const minimum = page.getByRole('radio', { name: names.minimum, exact: true })
        await minimum.click()
        await expect(minimum).toBeChecked()
        await expect.poll(() => page.getByText(names.hidden, { exact: true }).count()).toBeGreaterThan(hidden)
      })
      await app.close()
      removeDataDir(dataDir)
    })
  })
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation').getByText(place, { exact: true }).click()
  await page.getByRole('heading', { level: 1, name: place }).waitFor()
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  const overflow = await page.evaluate(() => {
    const { documentElement: root } = document
    const main = [...document.querySelectorAll('main')].find((each) => each.clientWidth > 0)
    return Math.max(root.scrollWidth - root.clientWidth, (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0))
  })
  expect(overflow).toBeLessThanOrEqual(0)
}

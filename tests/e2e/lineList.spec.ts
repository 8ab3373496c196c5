import { readFileSync, writeFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { press } from './support/callScreen.ts'
import { answerOpenDialog } from './support/openDialog.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

const WORDS = {
  de: { flows: 'Leitfäden', list: 'Liste', grid: 'Schritte und Sätze' },
  en: { flows: 'Scripts', list: 'List', grid: 'Steps and lines' },
} as const

async function openList(page: Page, language: 'de' | 'en' = 'de'): Promise<void> {
  const words = WORDS[language]
  await page.getByRole('navigation').getByText(words.flows, { exact: true }).click()
  await page.getByRole('table').getByRole('button').first().click()
  await page.getByRole('radio', { name: words.list, exact: true }).focus()
  await press(page, 'Space')
  await page.getByRole('grid', { name: words.grid }).waitFor()
}

for (const language of ['de', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language })

      test('the list is free of violations and overflow', async ({ running }) => {
        const { page } = running
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        await openList(page, language)
        await expectSound(page)
      })
    })
  }
}

const grid = (page: Page) => page.getByRole('grid', { name: WORDS.de.grid })
const row = (page: Page, name: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })
const problems = (page: Page) => page.getByRole('region', { name: 'Hinweise zum Leitfaden' })
const search = (page: Page) => page.getByRole('searchbox', { name: 'Texte durchsuchen' })

/** Into the list by the search field, as Arrow Down leads there. */
async function enterGrid(page: Page): Promise<void> {
  await search(page).focus()
  await press(page, 'ArrowDown')
  await expect(grid(page).locator(':focus')).toBeVisible()
}

/** Opens the menu of the row somebody is at, and chooses in it. */
async function choose(page: Page, action: string): Promise<void> {
  await press(page, 'Shift+F10')
  await page.getByRole('menu').waitFor()
  await page.getByRole('menuitem', { name: action }).focus()
  await press(page, 'Enter')
  await page.getByRole('menu').waitFor({ state: 'hidden' })
}

test('a flow is translated, extended, connected and mended in the list by keyboard', async ({ running }) => {
  const { page } = running
  await openList(page)
  await expect(problems(page)).toContainText('0 Fehler')
  await enterGrid(page)

  await press(page, 'Control+Enter')
  await page.keyboard.type('Das verstehe ich gut.')
  await press(page, 'Enter')
  const line = row(page, 'Verständnis zeigen, 6. Formulierung')
  await expect(line.getByRole('gridcell').first()).toHaveText('Das verstehe ich gut.')
  await expect(problems(page)).toContainText('1 Fehler')

  await page.getByRole('button', { name: 'Übersetzung fehlt' }).focus()
  await press(page, 'Space')
  await expect(page.getByText('2 Zeilen')).toBeVisible()
  await enterGrid(page)
  await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight')
  await expect(grid(page).locator(':focus')).toHaveText('fehlt')
  await press(page, 'Enter')
  await page.keyboard.type('I quite under')
  await press(page, 'Escape')
  await expect(grid(page).locator(':focus')).toHaveText('fehlt')
  await press(page, 'Enter')
  await page.keyboard.type('I quite understand.')
  await press(page, 'Enter')
  await expect(grid(page).locator(':focus')).toHaveText('I quite understand.')
  await expect(problems(page)).toContainText('0 Fehler')
  await press(page, 'Control+z')
  await expect(problems(page)).toContainText('1 Fehler')
  await press(page, 'Control+y')
  await expect(problems(page)).toContainText('0 Fehler')

  await page.getByRole('button', { name: 'Alle Zeilen zeigen' }).focus()
  await press(page, 'Enter')
  await enterGrid(page)
  await press(page, 'Control+End', 'Home')
  await choose(page, 'Schritt danach hinzufügen')
  await page.keyboard.type('Nachfassen')
  await press(page, 'Tab')
  await page.keyboard.type('Follow up')
  await press(page, 'Enter', 'Home', 'ArrowDown', 'ArrowRight', 'Enter')
  await page.keyboard.type('Ich frage noch einmal nach.')
  await press(page, 'Tab')
  await page.keyboard.type('Let me ask again.')
  await press(page, 'Enter')
  await choose(page, 'Weg hinzufügen')
  await page.keyboard.type('Zuhören')
  await press(page, 'Enter')
  await expect(row(page, 'Nachfassen, 1. Weg').getByRole('gridcell').nth(2)).toContainText('Zuhören')
  await expect(problems(page)).toContainText('1 Warnung')
  await expectSound(page)

  await press(page, 'Control+Home')
  await expect(row(page, 'Nachfassen, 1. Weg')).toHaveCount(0)
  await problems(page).getByRole('button', { name: 'anzeigen: Nachfassen' }).focus()
  await press(page, 'Enter')
  await expect(grid(page).getByRole('row').filter({ hasText: 'Nachfassen' }).first()).toBeInViewport()
  await problems(page).getByRole('button', { name: 'Liste zeigen' }).focus()
  await press(page, 'Enter')
  await expectSound(page)
  await problems(page).getByRole('button', { name: 'hierher führen' }).focus()
  await press(page, 'Enter')
  await expect(problems(page)).not.toContainText('Warnung')
  await expect(problems(page)).toContainText('0 Fehler')
})

const TRANSLATIONS = [
  { kind: 'XLIFF', name: 'standard.xlf', choice: 'XLIFF für Übersetzungsprogramme' },
  { kind: 'a table', name: 'standard.csv', choice: 'CSV für Tabellen' },
] as const

for (const { kind, name, choice } of TRANSLATIONS) {
  test(`the texts go to a translator as ${kind} and come back as one edit`, async ({ running }, testInfo) => {
    const { app, page } = running
    const file = testInfo.outputPath(name)
    await openList(page)
    await page.getByRole('button', { name: 'Übersetzen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Übersetzen lassen' })
    await dialog.getByText(choice, { exact: true }).click()
    await answerSaveDialog(app, file)
    await dialog.getByRole('button', { name: 'Datei sichern' }).click()
    await expect(dialog.getByText('Die Datei liegt hier')).toBeVisible()

    const text = readFileSync(file, 'utf8')
    expect(text).toContain('Low and slow.')
    writeFileSync(file, text.replace('Low and slow.', 'Softly.'))
    await answerOpenDialog(app, file)
    await dialog.getByRole('button', { name: 'Datei wählen' }).click()
    await expect(dialog.getByText(`„${name}“ ändert einen Text.`)).toBeVisible()
    await expect(dialog.getByRole('row').nth(1)).toContainText('Verständnis zeigen, Gesprächshinweis, Englisch')
    await expectSound(page)
    await dialog.getByRole('button', { name: 'Einen Text übernehmen' }).click()
    await expect(dialog.getByText('Übernommen.')).toBeVisible()
    await press(page, 'Escape')
    await expect(grid(page)).toContainText('Softly.')
    await page.getByRole('button', { name: 'Rückgängig: Übersetzung einlesen' }).click()
    await expect(grid(page)).toContainText('Low and slow.')
  })
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}

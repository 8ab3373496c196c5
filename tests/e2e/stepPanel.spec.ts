import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { press } from './support/callScreen.ts'
import { openFlow } from './support/openFlow.ts'

async function openPanel(page: Page): Promise<Locator> {
  await openFlow(page)
  return page.getByRole('complementary', { name: 'Bearbeiten' })
}

/** Shows a step in the panel as somebody would who knows its title. */
async function showStep(page: Page, title: string): Promise<void> {
  await press(page, 'Control+f')
  await page.keyboard.type(title)
  await press(page, 'Enter')
  await page.getByRole('complementary').getByRole('heading', { name: title, exact: true }).waitFor()
}

async function openStep(page: Page, title: string): Promise<Locator> {
  const panel = await openPanel(page)
  await showStep(page, title)
  return panel
}

function line(panel: Locator, number: number, language = 'Deutsch'): Locator {
  return panel.getByRole('textbox', { name: `Formulierung ${number}, ${language}`, exact: true })
}

test('a line is written, its translation asks to be checked, and both are undone', async ({ running }) => {
  const { page } = running
  const panel = await openStep(page, 'Verstehen')
  const german = line(panel, 1)
  const before = await german.inputValue()
  await german.press('Control+End')
  await page.keyboard.type(' Ja.')
  await expect(german).toHaveValue(`${before} Ja.`)
  const isChecked = panel.getByRole('button', { name: 'Formulierung 1, Englisch: Übersetzung geprüft' })
  await isChecked.click()
  await expect(isChecked).toBeHidden()
  await press(page, 'Control+z')
  await expect(isChecked).toBeVisible()
  await press(page, 'Control+z')
  await expect(german).toHaveValue(before)
  await expect(isChecked).toBeHidden()
  await press(page, 'Control+y')
  await expect(german).toHaveValue(`${before} Ja.`)
})

test('what is wrong with a line stands below it while it is being written', async ({ running }) => {
  const { page } = running
  const panel = await openStep(page, 'Verstehen')
  const german = line(panel, 1)
  await german.fill('')
  await expect(german).toHaveAttribute('aria-invalid', 'true')
  await expect(german).toHaveAccessibleDescription('fehlt')
  await german.fill(`Das ist ${'sehr '.repeat(30)}lang.`)
  await expect(german).toHaveAccessibleDescription(/163/)
  await german.fill('Das ist kurz.')
  await expect(german).toHaveAccessibleDescription('')
  await expect(german).not.toHaveAttribute('aria-invalid')
})

test('words are bound by keyboard and freed again; a field is put where the caret stands', async ({ running }) => {
  const { page } = running
  const panel = await openStep(page, 'Verstehen')
  const german = line(panel, 1)
  await german.fill('Ich höre Ihnen zu.')
  await press(page, 'Home')
  for (let letter = 0; letter < 'Ich höre'.length; letter += 1) await press(page, 'Shift+ArrowRight')
  await press(page, 'Control+b')
  await expect(german).toHaveValue('[[Ich höre]] Ihnen zu.')
  await expect(panel.getByRole('group', { name: 'Formulierung 1' }).getByText('bindend', { exact: true })).toBeVisible()
  await press(page, 'Control+b')
  await expect(german).toHaveValue('Ich höre Ihnen zu.')
  await press(page, 'End', 'ArrowLeft')
  await page.keyboard.type(', ')
  await panel.getByRole('combobox', { name: 'Feld einfügen in Formulierung 1, Deutsch' }).selectOption('Name')
  await expect(german).toHaveValue('Ich höre Ihnen zu, {{callerName}}.')
  await expect(german).toBeFocused()
  const plain = panel.getByRole('textbox', { name: 'Formulierung 1, wenn die Angabe fehlt, Deutsch' })
  await plain.fill('Ich höre Ihnen zu.')
  await expect(plain).not.toHaveAttribute('aria-invalid')
})

test('a way with a condition is added by keyboard alone, to a step that is new', async ({ running }) => {
  const { page } = running
  const panel = await openStep(page, 'Verstehen')
  await panel.getByRole('combobox', { name: 'Weg hinzufügen zu …' }).focus()
  await page.keyboard.type('Rückruf anbieten')
  await press(page, 'Enter')
  const way = panel.getByRole('group', { name: 'Weg 3', exact: true })
  await expect(way.getByRole('combobox', { name: 'Ziel von Weg 3' })).toHaveValue('Rückruf anbieten')
  await expect(way.getByText('E', { exact: true })).toBeVisible()
  await press(page, 'Shift+Tab', 'Enter')
  const condition = panel.getByRole('group', { name: 'Bedingung von Weg 3' })
  await expect(condition).toContainText('Wird nur angeboten, wenn das Feld „Name“ ausgefüllt ist.')
  await expect(condition.getByRole('combobox', { name: 'Wovon' })).toBeFocused()
  await press(page, 'ArrowDown', 'Tab', 'Tab')
  await page.keyboard.type('Zuh')
  await press(page, 'Enter', 'Tab', 'ArrowDown')
  await expect(condition).toContainText('Wird nur angeboten, wenn der Schritt „Zuhören“ noch nicht gesagt wurde.')
  await press(page, 'Tab', 'Enter')
  await expect(condition).toContainText(
    'Wird nur angeboten, wenn der Schritt „Zuhören“ noch nicht gesagt wurde und das Feld „Name“ ausgefüllt ist.',
  )
  await showStep(page, 'Rückruf anbieten')
})

test('what is moved keeps the focus and its words, and the keys stay in their order', async ({ running }) => {
  const { page } = running
  const panel = await openStep(page, 'Lösung anbieten')
  const second = await line(panel, 2).inputValue()
  await line(panel, 1).focus()
  const first = await line(panel, 1).inputValue()
  await press(page, 'Alt+ArrowDown')
  await expect(line(panel, 2)).toBeFocused()
  await expect(line(panel, 2)).toHaveValue(first)
  await expect(line(panel, 1)).toHaveValue(second)
  await expect(panel.getByRole('status').filter({ hasText: /an 2\. Stelle/ })).toBeAttached()
  const label = (number: number) => panel.getByRole('textbox', { name: `Beschriftung von Weg ${number}, Deutsch` })
  const labels = [await label(1).inputValue(), await label(2).inputValue()]
  await panel.getByRole('button', { name: 'Weg 2 nach oben' }).press('Enter')
  await expect(panel.getByRole('button', { name: 'Weg 1 nach oben' })).toBeFocused()
  expect([await label(2).inputValue(), await label(1).inputValue()]).toEqual(labels)
  await press(page, 'Control+z', 'Control+z')
  await expect(line(panel, 1)).toHaveValue(first)
})

test('a language is added and asks for its texts; Escape leads back to where one came from', async ({ running }) => {
  const { page } = running
  const panel = await openPanel(page)
  await page.getByRole('button', { name: 'Ganzer Leitfaden', exact: true }).click()
  const add = panel.getByRole('combobox', { name: 'Sprache hinzufügen' })
  await add.focus()
  await add.selectOption('Französisch')
  const name = panel.getByRole('textbox', { name: 'Name des Leitfadens, Französisch' })
  await expect(name).toHaveAccessibleDescription('fehlt')
  await press(page, 'Escape')
  await expect(page.getByRole('button', { name: 'Ganzer Leitfaden', exact: true })).toBeFocused()
  await showStep(page, 'Zuhören')
  await expect(line(panel, 1, 'Französisch')).toHaveAccessibleDescription('fehlt')
  await press(page, 'Control+z')
  await expect(line(panel, 1, 'Französisch')).toBeHidden()
})

test('a new field is declared, asked for at a step, and taken away again everywhere', async ({ running }) => {
  const { page } = running
  const panel = await openPanel(page)
  await page.getByRole('button', { name: 'Ganzer Leitfaden', exact: true }).click()
  await panel.getByRole('textbox', { name: 'Neues Feld' }).fill('Größe')
  await press(page, 'Enter')
  await expect(panel.getByText('{{groesse}}')).toBeVisible()
  await showStep(page, 'Zuhören')
  await panel.getByRole('combobox', { name: 'Feld hinzufügen' }).selectOption('Größe')
  const asked = panel.getByRole('button', { name: 'Größe entfernen' })
  await expect(asked).toBeVisible()
  await page.getByRole('button', { name: 'Ganzer Leitfaden', exact: true }).click()
  await panel.getByRole('button', { name: 'Feld Größe entfernen' }).click()
  await showStep(page, 'Zuhören')
  await expect(asked).toBeHidden()
})

test('a problem leads to its field, and the field to its problem', async ({ running }) => {
  const { page } = running
  const panel = await openStep(page, 'Verstehen')
  await line(panel, 2, 'Englisch').fill('')
  await showStep(page, 'Zuhören')
  const problems = page.getByRole('region', { name: 'Hinweise zum Leitfaden' })
  await problems
    .getByRole('button', { name: /^anzeigen/ })
    .first()
    .click()
  await expect(line(panel, 2, 'Englisch')).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollTop), 'the page itself never scrolls').toBe(0)
  await expect(page.getByRole('button', { name: '← Leitfäden' })).toBeInViewport({ ratio: 1 })
})

test('a step of the ladder says what comes after it by the rules in force', async ({ running }) => {
  const { page } = running
  const panel = await openPanel(page)
  await page.getByRole('button', { name: /^3 Um Respekt bitten/ }).click()
  await expect(panel.getByRole('listitem').filter({ hasText: 'Beleidigung' })).toContainText('Konsequenz ankündigen')
  await panel.getByRole('button', { name: 'Danken und zurück zur Sache anzeigen' }).click()
  await expect(panel.getByRole('heading', { name: 'Danken und zurück zur Sache' })).toBeVisible()
})

const NAMES = {
  de: { whole: 'Ganzer Leitfaden', steps: ['Begrüßen', 'Lösung anbieten', 'Teamleitung'] },
  en: { whole: 'Whole script', steps: ['Greet', 'Offer solutions', 'Manager'] },
} as const

for (const language of ['de', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('the panel is free of violations and overflow, light and dark', async ({ running }) => {
      const { page } = running
      const { whole, steps } = NAMES[language]
      await openFlow(page, language)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const title of steps) {
          await press(page, 'Control+f')
          await page.keyboard.type(title)
          await press(page, 'Enter')
          await expectSound(page, `${title}, ${colorScheme}`)
        }
        for (const rung of [/^3 /, /^5 /]) {
          await page.getByRole('button', { name: rung }).click()
          await expectSound(page, `${rung}, ${colorScheme}`)
        }
        await page.getByRole('button', { name: whole }).click()
        await expectSound(page, `flow, ${colorScheme}`)
      }
    })
  })
}

async function expectSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('aside').setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, `accessibility: ${where}`).toEqual([])
  const overflow = await page.locator('aside').evaluate((panel) => panel.scrollWidth - panel.clientWidth)
  expect(overflow, `overflow to the side: ${where}`).toBeLessThanOrEqual(0)
}

test('the page keeps to the theme of the system while the panel is open', async ({ running }) => {
  const { page } = running
  await openStep(page, 'Verstehen')
  for (const [colorScheme, view] of [
    ['dark', 'Liste'],
    ['light', 'Plan'],
    ['dark', 'Liste'],
    ['light', 'Plan'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.getByText(view, { exact: true }).click()
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
  }
})

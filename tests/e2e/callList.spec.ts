import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { callScreen, endCall, press, startCall } from './support/callScreen.ts'

/** Three calls: one with an insult and a note about a washing machine, one without, one ended for abuse. */
async function takeCalls(page: Page): Promise<void> {
  const { startButton } = callScreen(page)
  await startCall(page)
  await press(page, 'b', '4', 'x', 'n')
  await page.keyboard.type('Waschmaschine seit Wochen defekt')
  await press(page, 'Escape', 'Enter')
  await startButton.waitFor()
  await startCall(page)
  await endCall(page)
  await startButton.waitFor()
  await startCall(page)
  await press(page, 'b', 'b', 'b', 'b', 'b')
  await endCall(page, 'Enter')
  await startButton.waitFor()
}

async function openCalls(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText('Anrufe', { exact: true }).click()
}

const list = (page: Page) => page.getByRole('table', { name: 'Liste der Anrufe' })
const calls = (page: Page) => list(page).getByRole('button')
const search = (page: Page) => page.getByRole('searchbox')

test('calls are filtered, searched, opened and left by keyboard, and back leads through it all', async ({
  running,
}) => {
  const { page } = running
  await takeCalls(page)
  await openCalls(page)
  await expect(calls(page)).toHaveCount(3)
  await expect(page.getByText('3 Anrufe')).toBeVisible()

  await press(page, '/')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('wa')
  await expect(page.getByText('„wa“ ist zu kurz')).toBeVisible()
  await page.keyboard.type('schmasch')
  await expect(calls(page)).toHaveCount(1)
  await expect(page.getByText('1 Anruf', { exact: true })).toBeVisible()

  await press(page, 'Enter')
  await expect(calls(page)).toBeFocused()
  await press(page, 'Enter')
  await page.getByRole('button', { name: 'Alle Anrufe' }).waitFor()
  await press(page, 'Escape')
  await expect(calls(page)).toBeFocused()
  await expect(search(page)).toHaveValue('waschmasch')

  await press(page, 'Alt+ArrowLeft')
  await expect(calls(page)).toHaveCount(3)
  await press(page, 'Alt+ArrowLeft')
  await expect(callScreen(page).startButton).toBeVisible()
  await press(page, 'Alt+ArrowRight', 'Alt+ArrowRight')
  await expect(calls(page)).toHaveCount(1)
})

test('a filter shows its value, is cleared by one click, and is named where nothing fits', async ({ running }) => {
  const { page } = running
  await takeCalls(page)
  await openCalls(page)
  const filters = page.getByRole('group', { name: 'Filter', exact: true })
  const choose = async (filter: string, value: string) => {
    await filters.getByRole('button', { name: filter, exact: true }).click()
    await page.getByRole('dialog', { name: filter }).getByRole('button', { name: value, exact: true }).click()
    await press(page, 'Escape')
  }
  await choose('Ergebnis', 'von uns beendet')
  await expect(filters.getByRole('button', { name: 'Ergebnis: von uns beendet' })).toBeVisible()
  await expect(calls(page)).toHaveCount(1)
  await choose('Noch Kundin oder Kunde', 'nein')
  const way = page.getByRole('button', { name: 'Noch Kundin oder Kunde: nein löschen' })
  await expect(page.getByText('Zu „Noch Kundin oder Kunde: nein“ passt hier kein Anruf')).toBeVisible()
  await expectSound(page)
  await way.click()
  await expect(calls(page)).toHaveCount(1)
  await filters.getByRole('button', { name: 'Ergebnis löschen' }).click()
  await expect(calls(page)).toHaveCount(3)

  await page.getByRole('combobox', { name: 'Sortierung' }).selectOption('Meiste Verstöße zuerst')
  await expect(list(page).getByRole('row').nth(1)).toContainText('von uns beendet')
  await press(page, 'End')
  await expect(calls(page).nth(2)).toBeFocused()
  await press(page, 'Home')
  await expect(calls(page).first()).toBeFocused()
  await press(page, 'ArrowDown')
  await expect(calls(page).nth(1)).toBeFocused()
})

test('a view is kept under a name, chosen again and forgotten', async ({ running }) => {
  const { page } = running
  await takeCalls(page)
  await openCalls(page)
  await expect(calls(page)).toHaveCount(3)
  await search(page).fill('defekt')
  await expect(calls(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Ansichten' }).click()
  const views = page.getByRole('dialog', { name: 'Ansichten' })
  const keep = async () => {
    await views.getByRole('textbox', { name: 'Name der Ansicht' }).fill('Defekte Geräte')
    await views.getByRole('button', { name: 'Diese Ansicht behalten' }).click()
  }
  await keep()
  await expect(views.getByRole('button', { name: 'Defekte Geräte', exact: true })).toBeVisible()
  await keep()
  await expect(views.getByText('Diesen Namen gibt es schon.')).toBeVisible()
  await expectSound(page)
  await press(page, 'Escape')
  await openCalls(page)
  await expect(calls(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Ansichten' }).click()
  await views.getByRole('button', { name: 'Defekte Geräte', exact: true }).click()
  await expect(calls(page)).toHaveCount(1)
  await views.getByRole('button', { name: 'Ansicht „Defekte Geräte“ löschen' }).click()
  await expect(views.getByRole('button', { name: 'Defekte Geräte', exact: true })).toHaveCount(0)
})

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

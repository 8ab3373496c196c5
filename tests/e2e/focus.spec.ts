import { expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { press } from './support/callScreen.ts'
import { openFlow } from './support/openFlow.ts'
import { planOf } from './support/plan.ts'

test('the keys never get lost: after removing, undoing to the end, and leaving a dialog', async ({ running }) => {
  const { page } = running
  await openFlow(page)
  await expect(planOf(page)).toBeFocused()
  await press(page, 'ArrowDown', 'ArrowDown', 'Enter')
  const panel = page.getByRole('complementary', { name: 'Bearbeiten' })
  await expect(panel.getByRole('textbox', { name: 'Titel, Deutsch' })).toBeFocused()

  await pressButton(page, 'Formulierung 1 entfernen')
  await expect(panel.getByRole('button', { name: 'Formulierung 1 entfernen' })).toBeFocused()
  await pressButton(page, 'Weg 1 entfernen')
  await expect(panel.locator(':focus')).toBeInViewport()
  await pressButton(page, 'Schritt entfernen')
  await expect(page.locator('main :focus')).toBeVisible()

  const undo = page.getByRole('button', { name: /^Rückgängig/ })
  await undo.focus()
  for (let edits = 0; edits < 3; edits += 1) await press(page, 'Enter')
  await expect(undo).toBeDisabled()
  await expect(page.getByRole('button', { name: /^Wiederholen/ })).toBeFocused()

  await pressButton(page, 'Veröffentlichen …')
  await page.getByRole('dialog').waitFor()
  await press(page, 'Escape')
  await expect(page.getByRole('button', { name: 'Veröffentlichen …' })).toBeFocused()

  await pressButton(page, '← Leitfäden')
  await expect(page.getByRole('button', { name: '„Standard“ öffnen' })).toBeFocused()
})

/** Presses a button by keyboard, wherever it stands. */
async function pressButton(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus()
  await press(page, 'Enter')
}

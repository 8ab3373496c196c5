import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { callScreen, press } from './support/callScreen.ts'
import { openFlow } from './support/openFlow.ts'
import { planOf, stepOf } from './support/plan.ts'

/** Enough of the plan to see a step with what leads to it and from it. */
const CANVAS_PX = 300

test('beside the plan, the panel and a tried call take turns, and the call goes on', async ({ running }) => {
  const { page, app } = running
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  const { line } = callScreen(page)
  const panel = page.getByRole('complementary', { name: 'Bearbeiten' })
  await openFlow(page)
  await page.getByRole('button', { name: 'Ausprobieren', exact: true }).click()
  await line.waitFor()
  await press(page, 'Enter', 'b')
  await expect(line).toContainText('Verständnis zeigen')
  await stepOf(page, 'Zuhören').click()
  await expect(panel.getByRole('textbox', { name: 'Titel, Deutsch' })).toHaveValue('Zuhören')
  await expect(line).toBeHidden()
  expect((await planOf(page).boundingBox())?.height).toBeGreaterThan(CANVAS_PX)
  await page.getByRole('button', { name: 'Ausprobieren', exact: true }).click()
  await expect(line).toContainText('Verständnis zeigen')
  await expect(panel).toBeHidden()
  expect((await planOf(page).boundingBox())?.height).toBeGreaterThan(CANVAS_PX)
})

test('at 200 % text each part of the editor has the window, and the keys lead there and back', async ({ running }) => {
  const { page, app } = running
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await page.getByRole('navigation').getByText('Einstellungen', { exact: true }).click()
  await page.getByText('200 %', { exact: true }).click()
  await openFlow(page)
  await expectSound(page, 'plan')
  const panel = page.getByRole('complementary', { name: 'Bearbeiten' })
  await planOf(page).focus()
  await press(page, 'ArrowDown')
  await expect(panel).toBeHidden()
  await press(page, 'Enter')
  await expect(panel.getByRole('textbox', { name: 'Titel, Deutsch' })).toBeFocused()
  await expect(planOf(page)).toBeHidden()
  await expectSound(page, 'panel')
  await press(page, 'Escape')
  await expect(planOf(page)).toBeFocused()

  await page.getByText('Liste', { exact: true }).click()
  await page.getByRole('grid').getByRole('rowheader').nth(2).click()
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp')
  await expect(page.locator('[data-here]:focus')).toBeInViewport({ ratio: 1 })
  await expectSound(page, 'list')
  await page.getByRole('button', { name: 'Ausprobieren', exact: true }).click()
  await callScreen(page).line.waitFor()
  await expect(page.getByRole('grid')).toBeHidden()
  await expectSound(page, 'simulator')
  await page.getByText('Bearbeiten', { exact: true }).click()
  await expect(panel).toBeVisible()
})

async function expectSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect.soft(found, `accessibility: ${where}`).toEqual([])
  const overflow = await page.evaluate(() => {
    const body = document.querySelector('main')
    return body === null ? 0 : body.scrollWidth - body.clientWidth
  })
  expect.soft(overflow, `overflow to the side: ${where}`).toBeLessThanOrEqual(0)
}

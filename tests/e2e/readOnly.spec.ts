import { expect, type Locator, type Page } from '@playwright/test'
import { makeLargeFlow } from '../support/largeFlow.ts'
import { test } from './support/appTest.ts'
import { leaveDraft } from './support/leaveDraft.ts'
import { enterFlow, openFlow } from './support/openFlow.ts'
import { middleOf } from './support/plan.ts'

const FIELDS = 'input, textarea, select'

/** Lets another editor hold the flow, which then can only be read. */
async function holdElsewhere(page: Page): Promise<void> {
  await page.getByRole('navigation').waitFor()
  await page.evaluate(async () => {
    await window.ruhepol['drafts.open']({ flowId: 'standard', sessionId: crypto.randomUUID() })
  })
}

/** The fields that somebody could change something in, by their names. */
function openFields(panel: Locator): Promise<readonly string[]> {
  return panel
    .locator(FIELDS)
    .evaluateAll((fields) =>
      fields
        .filter((field) => !field.matches(':disabled, [readonly]'))
        .map((field) => field.getAttribute('aria-label') ?? field.closest('label')?.textContent ?? field.outerHTML),
    )
}

test('a flow that somebody else holds can be read whole, and no field or key changes anything', async ({ running }) => {
  const { page } = running
  await holdElsewhere(page)
  await openFlow(page)
  const panel = page.getByRole('complementary', { name: 'Bearbeiten' })
  const places: readonly (readonly [name: string, show: () => Promise<void>, text: string])[] = [
    ['a step', () => page.locator('#plan-step-open').click(), 'Notiz für Trainerinnen und Trainer'],
    ['a rung', () => page.getByRole('button', { name: 'Konsequenz ankündigen' }).click(), 'Formulierung'],
    ['the whole flow', () => page.getByRole('button', { name: 'Ganzer Leitfaden' }).click(), 'Sprachen'],
  ]
  for (const [name, show, text] of places) {
    await show()
    await expect(panel, name).toContainText(text)
    expect(await panel.locator(FIELDS).count(), name).toBeGreaterThan(0)
    expect(await openFields(panel), name).toEqual([])
    await expect(panel.getByRole('button', { name: /hinzufügen|Entfernen|löschen/ }), name).toHaveCount(0)
    await page.screenshot({ path: test.info().outputPath(`${name}.png`) })
  }
  await page.locator('#plan-step-open').click()
  const line = panel.getByRole('textbox', { name: 'Formulierung 1, Deutsch', exact: true })
  await expect(line).not.toHaveValue('')
  const before = await line.inputValue()
  await line.focus()
  await page.keyboard.type('Anders.')
  await expect(line).toHaveValue(before)
  await page.locator('#plan-step-open').focus()
  await page.keyboard.press('Delete')
  await expect(page.locator('#plan-step-open')).toBeVisible()
  await page.getByText('Liste', { exact: true }).click()
  const cell = page.getByRole('gridcell', { name: before }).first()
  await cell.click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Anders.')
  await expect(page.getByRole('grid')).not.toContainText('Anders.')
})

test('a click on a plan that is still to be arranged is no look about: its beginning is in view afterwards', async ({
  running,
}) => {
  const { page } = running
  await page.getByRole('navigation').waitFor()
  await leaveDraft(page, ({ id, name }) => ({ ...makeLargeFlow({ steps: 1000, seed: 5, placed: false }), id, name }))
  await holdElsewhere(page)
  await enterFlow(page)
  const first = page.locator('#plan-step-question1')
  await first.waitFor()
  const before = await middleOf(first)
  await first.click()
  await page.getByRole('button', { name: 'Konsequenz ankündigen' }).click()
  await expect
    .poll(async () => JSON.stringify(await middleOf(first)), { timeout: 60_000 })
    .not.toBe(JSON.stringify(before))
  await expect(first).toBeInViewport()
})

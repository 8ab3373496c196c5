import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { makeLargeFlow } from '../support/largeFlow.ts'
import { test } from './support/appTest.ts'
import { press } from './support/callScreen.ts'
import { leaveDraft } from './support/leaveDraft.ts'
import { enterFlow, openFlow } from './support/openFlow.ts'
import { drag, middleOf, planOf, selectedStep, stepOf } from './support/plan.ts'

test('a plan is drawn by keyboard alone: add, connect, move, copy, cut, duplicate, search, undo', async ({
  running,
}) => {
  const { page } = running
  await openFlow(page)
  await planOf(page).focus()
  await press(page, 'ArrowDown')
  await expect(selectedStep(page)).toHaveAccessibleName(/^Begrüßen, Begrüßen, Anfang, \d+ Wege/)

  await press(page, 'n')
  await expect(selectedStep(page)).toHaveAccessibleName(/^Neuer Schritt, .*kein Weg weiter/)
  await press(page, 'Alt+ArrowUp')
  await expect(selectedStep(page)).toHaveAccessibleName(/^Begrüßen,/)
  await press(page, 'Control+f')
  await page.keyboard.type('neuer')
  await press(page, 'Enter')
  await expect(selectedStep(page)).toHaveAccessibleName(/^Neuer Schritt/)

  await press(page, 'c')
  await page.getByRole('dialog', { name: 'Wohin führt der Weg von „Neuer Schritt“?' }).waitFor()
  await page.keyboard.type('weiterleiten')
  await press(page, 'Enter')
  await expect(stepOf(page, 'Neuer Schritt')).toHaveAccessibleName(/, 1 Weg,/)

  await expect(planOf(page)).toBeFocused()
  const before = await middleOf(stepOf(page, 'Neuer Schritt'))
  await press(page, 'Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowDown')
  await expect.poll(async () => (await middleOf(stepOf(page, 'Neuer Schritt'))).x).toBeGreaterThan(before.x + 20)
  await press(page, 'Control+z')
  await expect.poll(async () => (await middleOf(stepOf(page, 'Neuer Schritt'))).x).toBeCloseTo(before.x, 0)

  await press(page, 'Control+c', 'Control+v')
  await expect(stepOf(page, 'Neuer Schritt')).toHaveCount(2)
  await press(page, 'Control+d')
  await expect(stepOf(page, 'Neuer Schritt')).toHaveCount(3)
  await press(page, 'Control+x')
  await expect(stepOf(page, 'Neuer Schritt')).toHaveCount(2)
  await press(page, 'Control+v')
  await expect(stepOf(page, 'Neuer Schritt')).toHaveCount(3)
  await press(page, 'Delete')
  await expect(stepOf(page, 'Neuer Schritt')).toHaveCount(2)

  for (let undone = 0; undone < 7; undone += 1) await press(page, 'Control+z')
  await expect(stepOf(page, 'Neuer Schritt')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeDisabled()
  await press(page, 'Control+Shift+z')
  await expect(stepOf(page, 'Neuer Schritt')).toHaveCount(1)

  await press(page, 'ArrowDown', 'Enter')
  const panel = page.getByRole('complementary', { name: 'Bearbeiten' })
  await expect.poll(() => panel.evaluate((element) => element.contains(document.activeElement))).toBe(true)
})

test('a plan is drawn by mouse: connect by dragging, add by dragging into the empty, move, select several, undo', async ({
  running,
}) => {
  const { page } = running
  await openFlow(page)
  await page.getByRole('button', { name: 'Schritt hinzufügen' }).click()
  const added = stepOf(page, 'Neuer Schritt')
  await added.waitFor()

  const handle = (title: string) => planOf(page).locator('.react-flow__node', { hasText: title }).locator('.source')
  await drag(page, await middleOf(handle('Neuer Schritt')), await middleOf(stepOf(page, 'Zuhören')))
  await expect(added).toHaveAccessibleName(/, 1 Weg,/)

  const corner = await planOf(page).boundingBox()
  const empty = { x: (corner?.x ?? 0) + 60, y: (corner?.y ?? 0) + 60 }
  await drag(page, await middleOf(handle('Neuer Schritt')), empty)
  await expect(stepOf(page, 'Neuer Schritt')).toHaveCount(2)

  await page.getByRole('button', { name: 'Rückgängig: Schritt hinzufügen' }).click()
  await expect(stepOf(page, 'Neuer Schritt')).toHaveCount(1)

  const start = await middleOf(stepOf(page, 'Begrüßen'))
  await drag(page, start, { x: start.x - 120, y: start.y + 16 })
  await expect.poll(async () => (await middleOf(stepOf(page, 'Begrüßen'))).x).toBeLessThan(start.x - 80)
  await page.getByRole('button', { name: 'Rückgängig: Schritte verschieben' }).click()
  await expect.poll(async () => (await middleOf(stepOf(page, 'Begrüßen'))).x).toBeCloseTo(start.x, 0)

  await stepOf(page, 'Begrüßen').click()
  await stepOf(page, 'Zuhören').click({ modifiers: ['Shift'] })
  await expect(selectedStep(page)).toHaveCount(2)
  await page.getByRole('toolbar').getByRole('button', { name: 'Verdoppeln' }).click()
  await expect(stepOf(page, 'Begrüßen')).toHaveCount(2)
  await expect(stepOf(page, 'Zuhören')).toHaveCount(2)
})

test('the plan is arranged in one edit while everything stays at hand', async ({ running }) => {
  const { page } = running
  await openFlow(page)
  await page.getByRole('button', { name: 'Plan ordnen' }).click()
  await page.getByRole('status').getByText('Der Plan ist geordnet.').waitFor()
  await page.getByRole('button', { name: 'Rückgängig: Plan ordnen' }).click()
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeDisabled()
})

test('who works on a large plan already keeps her step and the keys when it is arranged', async ({ running }) => {
  const { page } = running
  await page.getByRole('navigation').waitFor()
  await leaveDraft(page, ({ id, name }) => ({ ...makeLargeFlow({ steps: 1000, seed: 5, placed: false }), id, name }))
  await enterFlow(page)
  const first = page.locator('#plan-step-question1')
  await first.waitFor()
  const before = await middleOf(first)
  await first.click()
  await expect
    .poll(async () => JSON.stringify(await middleOf(first)), { timeout: 60_000 })
    .not.toBe(JSON.stringify(before))
  await expect(planOf(page)).toBeFocused()
  await expect(selectedStep(page)).toHaveAccessibleName(/^Frage 1,/)
  await press(page, 'Delete')
  await expect(first).toBeHidden()
})

test('the ladder stays on top while the plan pans, and its parts are shown by keyboard', async ({ running }) => {
  const { page } = running
  await openFlow(page)
  const lane = page.getByRole('region', { name: 'Stufen' })
  const top = await middleOf(lane)
  const middle = await middleOf(planOf(page))
  await drag(page, { x: middle.x - 320, y: middle.y }, { x: middle.x - 320, y: middle.y - 150 })
  expect(await middleOf(lane)).toEqual(top)
  await lane.getByRole('button', { name: 'Nach einer Drohung' }).focus()
  await press(page, 'ArrowRight', 'Enter')
  await expect(lane.getByRole('button', { name: /Verständnis zeigen/ })).toHaveAttribute('aria-pressed', 'true')
  await press(page, 'ArrowLeft', 'ArrowLeft', 'Enter')
  await expect(lane.getByRole('button', { name: 'hält Angaben zurück' })).toHaveAttribute('aria-pressed', 'true')
})

test('what is on the clipboard is read with care', async ({ running }) => {
  const { page, app } = running
  await openFlow(page)
  await planOf(page).focus()
  await app.evaluate(({ clipboard }) => clipboard.writeText('{"ruhepolSteps":2,"steps":[{"id":"<script>"}]}'))
  await press(page, 'Control+v')
  await page.getByRole('status').getByText('In der Zwischenablage sind keine Schritte.').waitFor()
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeDisabled()
})

for (const language of ['de', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`looks, ${language}, ${theme}`, () => {
      test.use({ language })

      test('the plan is free of violations, with a step selected and its search open', async ({ running }) => {
        const { page } = running
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        await openFlow(page, language)
        await page.getByRole('application').and(page.locator('[tabindex="0"]')).focus()
        await press(page, 'ArrowDown')
        await expectSound(page, 'plan')
        await press(page, 'Control+1')
        await expectSound(page, 'whole plan')
        await press(page, 'Control+f')
        await page.getByRole('dialog').waitFor()
        await expectSound(page, 'search')
      })
    })
  }
}

async function expectSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, `accessibility: ${where}`).toEqual([])
}

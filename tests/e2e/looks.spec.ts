import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { press } from './support/callScreen.ts'

const NAMES = {
  de: { line: 'Jetzt sagen', start: 'Anruf beginnen', nav: ['Anrufe', 'Regeln', 'Einstellungen'], call: 'Anruf' },
  en: { line: 'Say now', start: 'Start the call', nav: ['Calls', 'Rules', 'Settings'], call: 'Call' },
} as const

for (const language of ['de', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language })

      test('every screen is free of violations and overflow', async ({ running }) => {
        const { page } = running
        const names = NAMES[language]
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        await page.getByRole('button', { name: names.start }).waitFor()
        await expectSound(page, 'ready')
        await press(page, 'Enter')
        await page.getByRole('region', { name: names.line }).waitFor()
        await expectSound(page, 'start of a call')
        for (const key of ['b', 'b', 'b', 's']) {
          await press(page, key)
          await expectSound(page, `call after ${key}`)
        }
        await press(page, '?')
        await page.getByRole('dialog').waitFor()
        await expectSound(page, 'help')
        await press(page, 'Escape', 'a')
        await page.getByRole('dialog').waitFor()
        await expectSound(page, 'override')
        await press(page, 'Escape', 'x')
        await page.getByRole('region', { name: names.line }).waitFor({ state: 'hidden' })
        await expectSound(page, 'wrap-up')
        await press(page, 'Enter')
        await page.getByRole('button', { name: names.start }).waitFor()
        for (const name of names.nav) {
          await page.getByRole('navigation').getByText(name, { exact: true }).click()
          await expectSound(page, name)
        }
      })
    })
  }
}

async function expectSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, `accessibility: ${where}`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `overflow to the side: ${where}`).toBeLessThanOrEqual(0)
}

test('the call fits into 1024×700 without scrolling, in both languages', async ({ running }) => {
  const { page, app } = running
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
  await page.getByRole('button', { name: 'Anruf beginnen' }).waitFor()
  await press(page, 'Enter')
  const line = page.getByRole('region', { name: 'Jetzt sagen' })
  await line.waitFor()
  for (const key of ['Enter', 'b', 'b', 'b', 'b', 'b', 'l']) {
    await press(page, key)
    await expect.poll(() => isWhole(page), { message: `after ${key}` }).toBe(true)
  }
})

/** Whether nothing scrolls and every reaction can be seen. */
function isWhole(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth) return false
    const buttons = [...document.querySelectorAll('[role="group"] button')]
    return buttons.every((button) => {
      const { top, bottom, left, right } = button.getBoundingClientRect()
      return top >= 0 && left >= 0 && bottom <= root.clientHeight && right <= root.clientWidth
    })
  })
}

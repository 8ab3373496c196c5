import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { press } from './support/callScreen.ts'

const WORDS = {
  de: { flows: 'Leitfäden', list: 'Liste', grid: 'Schritte und Sätze' },
  en: { flows: 'Scripts', list: 'List', grid: 'Steps and lines' },
} as const

async function openList(page: Page, language: 'de' | 'en' = 'de'): Promise<void> {
  const words = WORDS[language]
  await page.getByRole('navigation').getByText(words.flows, { exact: true }).click()
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

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}

import { expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { openFlow } from './support/openFlow.ts'

/** How far the page can be scrolled to the side, and which words are cut off at its edge. */
function overflowOf(page: Page): Promise<{ readonly page: number; readonly body: number }> {
  return page.evaluate(() => {
    const over = (element: Element | null) => (element === null ? 0 : element.scrollWidth - element.clientWidth)
    return { page: over(document.documentElement), body: over(document.querySelector('[data-room]')) }
  })
}

for (const { language, words } of [
  {
    language: 'de',
    words: { settings: 'Einstellungen', panel: 'Bearbeiten', views: ['Plan', 'Liste', 'Prüfung', 'Anrufe', 'Verlauf'] },
  },
  {
    language: 'en',
    words: { settings: 'Settings', panel: 'Edit', views: ['Plan', 'List', 'Checks', 'Calls', 'History'] },
  },
] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('at 200 % text the editor is one column: each view and the panel alone, and nothing beside the page', async ({
      running,
    }) => {
      const { page } = running
      await page.getByRole('navigation').getByText(words.settings, { exact: true }).click()
      await page.getByText('200 %', { exact: true }).click()
      await openFlow(page, language)
      const panel = page.getByRole('complementary', { name: words.panel })
      for (const view of words.views) {
        await page.getByRole('radio', { name: view, exact: true }).check()
        await expect(panel, view).toBeHidden()
        expect(await overflowOf(page), view).toEqual({ page: 0, body: 0 })
        await page.screenshot({ path: test.info().outputPath(`${view}.png`) })
      }
      await page.getByRole('radio', { name: words.panel, exact: true }).check()
      await expect(panel).toBeVisible()
      expect(await overflowOf(page), 'panel').toEqual({ page: 0, body: 0 })
      await page.screenshot({ path: test.info().outputPath('panel.png') })
    })
  })
}

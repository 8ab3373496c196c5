import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { DemoLanguage } from './demoWords.ts'

/** Numbered pictures of the window as it is, light and dark; the first has the number `after` + 1. */
export function makePhotographer(
  page: Page,
  outDir: string,
  language: DemoLanguage,
  after = 0,
): (what: string) => Promise<void> {
  let number = after
  return async (what) => {
    number += 1
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
      await page.waitForTimeout(150)
      const name = `${String(number).padStart(2, '0')}-${what}-${colorScheme}-${language}.png`
      await page.screenshot({ path: join(outDir, name) })
    }
  }
}

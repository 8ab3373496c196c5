import type { Page } from '@playwright/test'

const WORDS = {
  de: { place: 'Leitfäden', open: '„Standard“ öffnen', plan: /^Begrüßen/ },
  en: { place: 'Scripts', open: 'Open “Standard”', plan: /^Greet/ },
} as const

/** Opens the flow in use from the library, as a trainer does. */
export async function enterFlow(page: Page, language: 'de' | 'en' = 'de'): Promise<void> {
  const { place, open } = WORDS[language]
  await page.getByRole('navigation').getByText(place, { exact: true }).click()
  await page.getByRole('button', { name: open }).click()
}

/** Opens the flow in use, which is the built-in one, and waits for its plan. */
export async function openFlow(page: Page, language: 'de' | 'en' = 'de'): Promise<void> {
  await enterFlow(page, language)
  await page.getByRole('group', { name: WORDS[language].plan }).waitFor()
}

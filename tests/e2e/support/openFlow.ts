import type { Page } from '@playwright/test'

const NAMES = {
  de: { place: 'Leitfäden', open: '„Standard“ öffnen' },
  en: { place: 'Scripts', open: 'Open “Standard”' },
} as const

/** Opens the flow in use from the library, as a trainer does, and waits for its plan. */
export async function openFlow(page: Page, language: 'de' | 'en' = 'de'): Promise<void> {
  const { place, open } = NAMES[language]
  await page.getByRole('navigation').getByText(place, { exact: true }).click()
  await page.getByRole('button', { name: open }).click()
  await page.getByRole('group', { name: language === 'de' ? /^Begrüßen/ : /^Greet/ }).waitFor()
}

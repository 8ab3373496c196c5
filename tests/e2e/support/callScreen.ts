import { expect, type Locator, type Page } from '@playwright/test'

/** The call screen as a person finds it: by role and name, in German. */
export function callScreen(page: Page) {
  return {
    line: page.getByRole('region', { name: 'Jetzt sagen' }),
    reactions: page.getByRole('group', { name: 'Was hören Sie?' }),
    choices: page.getByRole('group', { name: 'Weiter' }),
    steps: page.getByRole('list', { name: 'Stufen' }),
    startButton: page.getByRole('button', { name: 'Anruf beginnen' }),
  }
}

/** Starts a call with Enter, as an agent does. */
export async function startCall(page: Page): Promise<void> {
  await callScreen(page).startButton.waitFor()
  await page.keyboard.press('Enter')
  await callScreen(page).line.waitFor()
}

/** Presses keys one after the other, as fast as they can be sent. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Ends a call, by the caller's hanging up or by the agent's, and saves its card once that is there. */
export async function endCall(page: Page, by: 'x' | 'Enter' = 'x'): Promise<void> {
  await page.keyboard.press(by)
  await callScreen(page).line.waitFor({ state: 'hidden' })
  await page.keyboard.press('Enter')
}

/** Expects the ladder to stand on a step. */
export async function expectStep(page: Page, name: string): Promise<void> {
  await expect(currentStep(page)).toContainText(name)
}

/** The current step of the ladder. */
export function currentStep(page: Page): Locator {
  return callScreen(page).steps.locator('[aria-current]')
}

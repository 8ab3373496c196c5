import { expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { openFlow } from './support/openFlow.ts'

/** Begins long work and cancels it before it can have answered: both presses are one turn of the page. */
async function beginAndCancel(page: Page, begin: string): Promise<void> {
  const wasThere = await page.evaluate(async (words) => {
    const find = (text: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === text)
    find(words)?.click()
    await Promise.resolve()
    const cancel = find('Abbrechen')
    cancel?.click()
    return cancel !== undefined
  }, begin)
  expect(wasThere).toBe(true)
}

/** Nothing runs any more, nothing came of it, and it can be begun again. */
async function expectCancelled(page: Page, begin: string): Promise<void> {
  await expect(page.getByRole('progressbar')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Abbrechen' })).toBeHidden()
  await expect(page.getByRole('button', { name: begin, exact: true })).toBeEnabled()
  await expect(page.getByRole('alert')).toHaveCount(0)
}

test('a proof that is cancelled proves nothing, and can be begun again', async ({ running: { page } }) => {
  await openFlow(page)
  await page.getByRole('radio', { name: 'Prüfung', exact: true }).check()
  await page.getByRole('button', { name: 'Prüfen', exact: true }).waitFor()
  await beginAndCancel(page, 'Prüfen')
  await expectCancelled(page, 'Prüfen')
  const promises = page.getByRole('region', { name: 'Was immer gilt' })
  await expect(promises).toHaveCount(0)
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click()
  await expect(promises).toBeVisible()
})

test('simulated calls that are cancelled leave no figures, and can be begun again', async ({ running: { page } }) => {
  const begin = '1.000 Anrufe durchspielen'
  await openFlow(page)
  await page.getByRole('button', { name: 'Ausprobieren', exact: true }).click()
  await page.getByText('Viele Anrufe', { exact: true }).click()
  await page.getByRole('button', { name: begin, exact: true }).waitFor()
  await beginAndCancel(page, begin)
  await expectCancelled(page, begin)
  const done = page.getByText('1.000 Anrufe durchgespielt')
  await expect(done).toBeHidden()
  await page.getByRole('button', { name: begin, exact: true }).click()
  await expect(done).toBeVisible()
})

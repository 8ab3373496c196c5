import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { test } from './support/appTest.ts'
import { openFlow } from './support/openFlow.ts'

test('who wrote in a draft cannot approve it, is told why, and goes back to a version only with somebody else', async ({
  running,
}) => {
  const { page } = running
  const library = () => page.getByRole('button', { name: '← Leitfäden' }).click()
  const row = page.getByRole('row', { name: /Standard/ })
  const menu = async (entry: string) => {
    await row.getByRole('button', { name: 'Mehr zu „Standard“' }).click()
    await page.getByRole('button', { name: entry, exact: true }).click()
    await page.keyboard.press('Escape')
  }
  const publish = page.getByRole('dialog', { name: '„Standard“ veröffentlichen' })
  const change = async () => {
    await openFlow(page)
    await page.getByRole('group', { name: /^Begrüßen/ }).click()
    await page.getByRole('textbox', { name: 'Titel, Deutsch' }).fill('Guten Tag sagen')
    await page.getByRole('button', { name: 'Veröffentlichen …' }).click()
    for (const tick of await publish.getByRole('checkbox').all()) await tick.check()
  }
  await change()
  await expect(publish.getByText('Neue Anrufe beginnen weiterhin mit diesem Leitfaden.')).toBeVisible()
  await publish.getByRole('button', { name: 'Veröffentlichen', exact: true }).click()
  await page.getByRole('button', { name: 'Zu den Leitfäden' }).click()
  await page.getByRole('checkbox', { name: 'Veröffentlichen nur mit Freigabe einer Person' }).check()

  await page.getByRole('button', { name: '„Standard“ öffnen' }).click()
  await page.getByText('Verlauf', { exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'geltende Fassung' })).toContainText('Titel geändert')
  await page.getByRole('button', { name: 'Version 1 wieder veröffentlichen' }).click()
  const again = page.getByRole('dialog', { name: 'Version 1 wieder veröffentlichen' })
  await expect(again).toContainText('sobald eine zweite Person das unter „Leitfäden“ freigibt')
  await again.getByRole('button', { name: 'Um Freigabe bitten' }).click()
  await expect(page.getByText(/möchte Version 1 wieder veröffentlichen; freigeben muss jemand anders/)).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('asked-return.png') })
  await page.getByText('Plan', { exact: true }).click()
  await page.getByRole('group', { name: /^Guten Tag sagen/ }).click()
  await page.getByRole('textbox', { name: 'Titel, Deutsch' }).fill('Grüßen')
  await page.getByRole('button', { name: 'Veröffentlichen …' }).click()
  for (const tick of await publish.getByRole('checkbox').all()) await tick.check()
  await publish.getByRole('button', { name: 'Um Freigabe bitten' }).click()
  await expect(publish.getByRole('status')).toContainText('Person, die an diesem Entwurf nicht mitgeschrieben hat')
  await page.keyboard.press('Escape')
  await library()

  await expect(row).toContainText(/geschrieben von .+; freigeben muss jemand anders/)
  await expect(row).toContainText('Rückkehr zu Version 1 wartet auf Freigabe')
  await menu('Freigeben')
  await expect(page.getByRole('alert')).toContainText('nicht mitgeschrieben')
  await menu('Freigeben, dass Version 1 wieder gilt')
  await expect(page.getByRole('alert')).toContainText('jemand anders als die Person, die darum gebeten hat')
  await expect(row).toContainText('Version 2')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('four-eyes.png') })
})

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { endCall, press, startCall } from './support/callScreen.ts'

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByText(name, { exact: true }).click()
}

/** A call that is ended by the rules after five insults. */
async function playAbuse(page: Page): Promise<void> {
  await startCall(page)
  await press(page, 'b', 'b', 'b', 'b', 'b', 'Enter')
  await page.getByRole('region', { name: 'Jetzt sagen' }).waitFor({ state: 'hidden' })
  await press(page, 'Enter')
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, where).toEqual([])
}

test('a supervisor reads what a draft means, tries it on past calls, publishes it, and goes back', async ({
  running,
}) => {
  const { page, app } = running
  for (let call = 0; call < 5; call += 1) await playAbuse(page)
  await startCall(page)
  await goTo(page, 'Regeln')
  const meaning = page.getByRole('region', { name: 'Was das im Ganzen heißt' })
  await expect(meaning).toContainText('bei einfachen Beleidigungen ist das die fünfte')
  await page.getByRole('group', { name: 'Ankündigungen' }).getByText('2', { exact: true }).click()
  await expect(meaning).toContainText('Nach der zweiten Ankündigung beendet die nächste Beleidigung das Gespräch')

  const whatIf = page.getByRole('region', { name: 'Was wäre gewesen?' })
  await whatIf.getByRole('button', { name: 'Anrufe durchspielen' }).click()
  await expect(whatIf).toContainText('5 von 5 Anrufen wären anders verlaufen.')
  await expect(whatIf.getByRole('row', { name: 'nicht von uns beendet, damals schon 5' })).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await whatIf.scrollIntoViewIfNeeded()
    await page.screenshot({ path: test.info().outputPath(`rules-${theme}.png`) })
    await expectAccessible(page, `rules, ${theme}`)
  }
  await whatIf
    .getByRole('button', { name: /Anruf vom .* ansehen/ })
    .first()
    .click()
  const example = page.getByRole('dialog', { name: 'Damals und mit dem Entwurf' })
  await expect(example.getByRole('row').last()).toContainText('Gespräch zu Ende')
  await expect(example.getByRole('row').nth(5).getByRole('cell').first()).toContainText('Gespräch beenden')
  await expect(example.getByRole('row').nth(5).getByRole('cell').last()).toContainText('Konsequenz ankündigen')
  await page.screenshot({ path: test.info().outputPath('sideBySide.png') })
  await expectAccessible(page, 'side by side')
  await page.keyboard.press('Escape')

  await page.getByRole('textbox', { name: 'Warum diese Änderung?' }).fill('Eine zweite Chance')
  await page.getByRole('button', { name: 'Als neue Version veröffentlichen' }).click()
  const history = page.getByRole('region', { name: 'Verlauf der Regeln' })
  await expect(history.getByRole('listitem').first()).toContainText('Version 2')
  await expect(history.getByRole('listitem').first()).toContainText('Eine zweite Chance')
  await expect(history.getByRole('listitem').first()).toContainText('in Kraft')
  await expect(history).toContainText('2-mal ankündigen, dann beenden.')
  await page.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight))
  await page.screenshot({ path: test.info().outputPath('history.png') })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
  await page.screenshot({ path: test.info().outputPath('history-small.png') })
  await expectAccessible(page, 'history')

  await goTo(page, 'Anruf')
  await press(page, 'b', 'b', 'b', 'b', 'b')
  await expect(page.getByRole('region', { name: 'Jetzt sagen' })).toContainText('Gespräch beenden')
  await endCall(page, 'Enter')

  await goTo(page, 'Regeln')
  await history.getByRole('button', { name: /Version 1 .* wieder veröffentlichen/ }).click()
  const again = page.getByRole('dialog', { name: 'Version 1 wieder veröffentlichen' })
  await expect(again).toContainText('Einmal ankündigen, dann beenden.')
  await again.getByRole('button', { name: 'Veröffentlichen' }).click()
  await expect(history.getByRole('listitem').first()).toContainText('Version 1')
  await expect(page.getByRole('banner')).toContainText('Version 1')
})

test.describe('in English', () => {
  test.use({ language: 'en' })

  test('the rules are said in English, and too few calls say nothing', async ({ running }) => {
    const { page } = running
    await page.getByRole('navigation').getByText('Rules', { exact: true }).click()
    await expect(page.getByRole('region', { name: 'What this means as a whole' })).toContainText(
      'After the announcement the next insult ends the call',
    )
    const whatIf = page.getByRole('region', { name: 'What would have been?' })
    await whatIf.getByRole('button', { name: 'Play the calls' }).click()
    await expect(whatIf).toContainText('There are too few closed calls in this period to say anything.')
    await page.screenshot({ path: test.info().outputPath('rules-en.png') })
    await expectAccessible(page, 'rules in English')
  })
})

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { launchApp, makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { seedComplaints } from '../support/seedComplaints.ts'
import { test } from './support/appTest.ts'
import { press } from './support/callScreen.ts'

const NAMES = {
  de: {
    place: 'Beschwerden',
    columns: ['neu', 'übernommen', 'beantwortet', 'erledigt'],
    own: 'Übernehmen',
    answer: 'Antworten',
    close: 'Erledigt',
    reopen: 'Wieder öffnen',
    write: 'Was haben Sie geantwortet?',
    owner: 'Wer kümmert sich?',
    due: 'Bis wann?',
    dueText: 'Freitag 14 Uhr',
    history: 'Was bisher geschah',
    back: 'Alle Beschwerden',
    openCall: 'Anruf ansehen',
    backToCalls: '← Zurück',
    list: 'Liste',
    board: 'Tafel',
    mine: 'meine',
    overdue: 'überfällig',
    all: 'alle offenen',
    empty: 'Keine Beschwerde wartet.',
    emptyFilter: 'Hier ist nichts.',
    webhook: 'Meldungen an andere Programme',
    on: 'Neue Beschwerden melden',
    address: 'Adresse',
    save: 'Speichern',
    noKeyring: 'keinen Schlüsselbund',
    httpsOnly: 'muss mit https:// beginnen',
    failed: '2 Meldungen kamen nicht an.',
    failedWhy: 'Das andere Programm hat gerade selbst einen Fehler.',
    again: 'Erneut senden',
  },
  en: {
    place: 'Complaints',
    columns: ['new', 'owned', 'answered', 'closed'],
    own: 'Take over',
    answer: 'Answer',
    close: 'Close',
    reopen: 'Reopen',
    write: 'What did you answer?',
    owner: 'Who takes care?',
    due: 'By when?',
    dueText: 'Friday 2pm',
    history: 'What happened so far',
    back: 'All complaints',
    openCall: 'Show the call',
    backToCalls: '← Back',
    list: 'List',
    board: 'Board',
    mine: 'mine',
    overdue: 'overdue',
    all: 'all open',
    empty: 'No complaint is waiting.',
    emptyFilter: 'Nothing here.',
    webhook: 'Messages to other programs',
    on: 'Tell of new complaints',
    address: 'Address',
    save: 'Save',
    noKeyring: 'has no keyring',
    httpsOnly: 'must begin with https://',
    failed: '2 messages did not arrive.',
    failedWhy: 'The other program has an error of its own right now.',
    again: 'Send again',
  },
} as const

/** Where pictures go, for people who want to look; nowhere by default. */
const pictures = process.env.RUHEPOL_PICTURES

async function expectSound(page: Page, where: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${where.replaceAll(/\W+/g, '-')}.png` })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, `accessibility: ${where}`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `overflow to the side: ${where}`).toBeLessThanOrEqual(0)
}

for (const language of ['de', 'en'] as const) {
  const theme = language === 'de' ? 'light' : 'dark'
  const names = NAMES[language]

  test(`a complaint is taken over, answered, closed and reopened by keyboard (${language}, ${theme})`, async ({
    target,
  }) => {
    const dataDir = makeDataDir()
    seedComplaints(dataDir)
    const { app, page } = await launchApp(target, { dataDir, language })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
    await page.getByRole('navigation').getByText(names.place, { exact: true }).click()
    const [fresh, owned, answered, closed] = names.columns.map((name) =>
      page.getByRole('region', { name: new RegExp(`^${name}`) }),
    )
    if (!fresh || !owned || !answered || !closed) throw new Error('four columns')
    const card = (text: string) => page.getByRole('listitem').filter({ hasText: text })
    await expect(fresh.getByText('Frau Kurz · 4711')).toBeVisible()
    await expectSound(page, `${language} board`)

    await page.locator('body').click({ position: { x: 600, y: 690 } })
    await press(page, 'ArrowDown')
    await expect(fresh.getByRole('button', { name: 'Frau Kurz · 4711', exact: true })).toBeFocused()
    await press(page, 'Shift+ArrowRight')
    await expect(owned.getByText('Frau Kurz · 4711')).toBeVisible()
    await expect(owned.getByRole('button', { name: 'Frau Kurz · 4711', exact: true })).toBeFocused()
    await press(page, 'Shift+ArrowRight')
    await expect(page.getByRole('textbox', { name: names.write })).toBeFocused()
    await page.keyboard.type('Gutschrift ist')
    await press(page, 'Escape')
    await expect(owned.getByRole('button', { name: 'Frau Kurz · 4711', exact: true })).toBeFocused()
    await press(page, 'Shift+ArrowRight', 'End')
    await page.keyboard.type(' unterwegs.')
    await press(page, 'Control+Enter')
    await expect(page.getByRole('region', { name: names.history })).toContainText('Gutschrift ist unterwegs.')
    await page.getByRole('textbox', { name: names.due }).fill(names.dueText)
    await press(page, 'Enter')
    await expect(page.getByRole('region', { name: names.history }).getByRole('listitem')).toHaveCount(4)
    await page.getByRole('textbox', { name: names.owner }).fill('Kim')
    await press(page, 'Enter')
    await expectSound(page, `${language} complaint`)
    await page.getByRole('button', { name: names.openCall }).click()
    await page.getByRole('button', { name: names.backToCalls }).click()
    await press(page, 'Escape')
    await expect(answered.getByText('Frau Kurz · 4711')).toBeVisible()
    await expect(answered.getByRole('button', { name: 'Frau Kurz · 4711', exact: true })).toBeFocused()
    await expect(card('Frau Kurz')).toContainText('Kim')
    await press(page, 'Shift+ArrowRight')
    await expect(closed.getByText('Frau Kurz · 4711')).toBeVisible()
    await press(page, 'Shift+ArrowLeft')
    await expect(owned.getByText('Frau Kurz · 4711')).toBeVisible()

    await page.getByText(names.list, { exact: true }).click()
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(6)
    await expectSound(page, `${language} list`)
    await page.getByText(new RegExp(`^${names.overdue} `)).click()
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
    await page.getByText(new RegExp(`^${names.mine} `)).click()
    await page.getByText(names.emptyFilter).waitFor()
    await expectSound(page, `${language} nothing fits`)
    await app.close()
    removeDataDir(dataDir)
  })

  test(`messages that did not arrive are seen, and an address wants a keyring (${language}, ${theme})`, async ({
    target,
  }) => {
    const dataDir = makeDataDir()
    seedComplaints(dataDir, { failedMessages: 2 })
    const { app, page } = await launchApp(target, { dataDir, language })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.getByRole('navigation').getByText(names.place, { exact: true }).click()
    await page.getByText('Frau Kurz · 4711').waitFor()
    await expect(page.getByText(names.failed)).toBeVisible()
    await expect(page.getByText(names.failedWhy)).toBeVisible()
    await expectSound(page, `${language} unsent`)
    await page.getByRole('button', { name: names.again }).click()
    await expect(page.getByText(names.failed)).toBeHidden()

    await page.getByRole('button', { name: names.webhook }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(names.noKeyring).waitFor()
    await expectSound(page, `${language} webhook`)
    for (const [address, why] of [
      ['http://example.org/hook', names.httpsOnly],
      ['https://example.org/hook', names.noKeyring],
    ] as const) {
      await page.getByRole('textbox', { name: names.address }).fill(address)
      await press(page, 'Enter')
      await expect(dialog.getByRole('status').filter({ hasText: why })).toBeVisible()
    }
    await page.getByRole('textbox', { name: names.address }).fill('')
    await page.getByRole('switch', { name: names.on }).click()
    await page.getByRole('button', { name: names.save, exact: true }).click()
    await expect(page.getByRole('switch')).toHaveCount(0)
    await expectSound(page, `${language} webhook without a keyring`)
    await app.close()
    removeDataDir(dataDir)
  })
}

test('an agent answers the complaints of her own calls and is offered nothing else', async ({ target }) => {
  const dataDir = makeDataDir()
  seedComplaints(dataDir, { role: 'agent' })
  const { app, page } = await launchApp(target, { dataDir })
  await page.getByRole('navigation').getByText('Beschwerden', { exact: true }).click()
  const fresh = page.getByRole('region', { name: /^neu/ })
  await fresh.getByText('Frau Kurz · 4711').waitFor()
  await expect(page.getByRole('button', { name: /^(Übernehmen|Erledigt|Wieder öffnen)/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: NAMES.de.webhook })).toHaveCount(0)
  await fresh.getByRole('button', { name: 'Antworten: Frau Kurz · 4711' }).click()
  await expect(page.getByRole('textbox')).toHaveCount(1)
  await page.keyboard.type('Ich habe die Rechnung berichtigt.')
  await page.getByRole('button', { name: 'Antwort festhalten' }).click()
  await expect(page.getByRole('complementary').getByText('beantwortet')).toBeVisible()
  await expectSound(page, 'de agent')
  await app.close()
  removeDataDir(dataDir)
})

test('without a complaint the screen says how one would come here', async ({ running }) => {
  const { page } = running
  await page.getByRole('navigation').getByText('Beschwerden', { exact: true }).click()
  await page.getByText(NAMES.de.empty).waitFor()
  await expectSound(page, 'de empty')
})

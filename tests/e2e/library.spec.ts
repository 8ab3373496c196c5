import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { defaultFlow } from '../../src/shared/flow/default/defaultFlow.ts'
import { askMain } from '../support/askMain.ts'
import { launchApp, makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { test } from './support/appTest.ts'
import { callScreen } from './support/callScreen.ts'
import { answerOpenDialog } from './support/openDialog.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByText(name, { exact: true }).click()
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, where).toEqual([])
}

async function look(page: Page, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.screenshot({ path: test.info().outputPath(`${name}-${theme}.png`) })
    await expectAccessible(page, `${name}, ${theme}`)
  }
}

test('a trainer starts a flow from a template, publishes it, and finds it in the library', async ({ running }) => {
  const { page } = running
  await goTo(page, 'Leitfäden')
  await expect(page.getByRole('row', { name: /Standard/ })).toContainText('Version 1')
  await look(page, 'library')

  await page.getByRole('button', { name: 'Neuer Leitfaden' }).click()
  const dialog = page.getByRole('dialog', { name: 'Neuen Leitfaden beginnen' })
  await dialog.getByRole('radio', { name: /Lieferung/ }).check()
  await look(page, 'new')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Pakete')
  await dialog.getByRole('button', { name: 'Anlegen' }).click()
  await expect(page.getByText('Entwurf, noch nicht veröffentlicht')).toBeVisible()
  await look(page, 'editor')

  await page.getByRole('button', { name: 'Veröffentlichen …' }).click()
  const publish = page.getByRole('dialog', { name: '„Pakete“ veröffentlichen' })
  await publish.getByRole('textbox', { name: 'Warum diese Änderung?' }).fill('Für das Paketteam')
  await expect(publish.getByRole('checkbox', { name: 'Neue Anrufe beginnen mit diesem Leitfaden' })).not.toBeChecked()
  await look(page, 'publish')
  await publish.getByRole('button', { name: 'Veröffentlichen', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Veröffentlicht als Version 1.' })).toBeVisible()
  await page.getByRole('button', { name: 'Zu den Leitfäden' }).click()
  const row = page.getByRole('row', { name: /Pakete/ })
  await expect(row).toContainText('Version 1')
  await expect(row).not.toContainText('Entwurf')

  await row.getByRole('button', { name: '„Pakete“ öffnen' }).click()
  await expect(page.getByText('Entwurf auf Basis von Version 1')).toBeVisible()
  await page.getByText('Verlauf', { exact: true }).click()
  await expect(page.getByText('Für das Paketteam')).toBeVisible()
  await expect(page.getByText('Diese Fassungen sind gleich.')).toBeVisible()
  await look(page, 'history')
  await page.getByRole('button', { name: '← Leitfäden' }).click()
  await expect(page.getByRole('row', { name: /Pakete/ })).not.toContainText('Entwurf')
})

test('a draft that somebody else takes is lost to neither: the differences are shown, and both states are kept', async ({
  running,
}) => {
  const { page } = running
  await goTo(page, 'Leitfäden')
  await page.getByRole('button', { name: '„Standard“ öffnen' }).click()
  await page.getByRole('button', { name: 'Schritt hinzufügen', exact: true }).click()
  await expect(page.getByText(/^gesichert um/)).toBeVisible()

  // Another editor opens the same flow, takes it over, and saves something else.
  const other = await page.evaluate(async () => {
    const session = { flowId: 'standard', sessionId: crypto.randomUUID() }
    const first = await window.ruhepol['drafts.open'](session)
    await window.ruhepol['drafts.takeOver'](session)
    const opened = await window.ruhepol['drafts.open'](session)
    if (!opened.ok || !opened.value.flow.ok) return null
    const flow = { ...opened.value.flow.value, name: { de: 'Anders', en: 'Other' } }
    const saved = await window.ruhepol['drafts.save']({
      ...session,
      revision: opened.value.revision,
      document: JSON.stringify(flow),
    })
    await window.ruhepol['drafts.release'](session)
    return { first: first.ok && first.value.lock, saved: saved.ok }
  })
  expect(other).toMatchObject({ first: { mine: false }, saved: true })

  await page.getByRole('button', { name: 'Schritt hinzufügen', exact: true }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'Ihr Stand ist noch hier' })
  await expect(notice).toBeVisible()
  await look(page, 'conflict-notice')
  await notice.getByRole('button', { name: 'Unterschiede ansehen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zwei Stände desselben Entwurfs' })
  await expect(dialog).toContainText('Anders')
  await look(page, 'conflict')
  await dialog.getByRole('button', { name: 'Meinen Stand behalten' }).click()
  await expect(notice).toBeHidden()
  await expect(page.getByText(/^gesichert um/)).toBeVisible()

  await page.getByText('Verlauf', { exact: true }).click()
  const copies = page.getByRole('region', { name: 'Beiseitegelegte Stände' })
  await copies.getByRole('button', { name: /Übernehmen/ }).click()
  await expect(page.getByRole('banner').getByText('Anders')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('banner').getByText('Standard')).toBeVisible()

  const compare = page.getByRole('region', { name: 'Fassungen vergleichen' })
  await expect(compare.getByText('Neuer Schritt').first()).toBeVisible()
  await compare.getByText('Auf dem Plan', { exact: true }).click()
  await compare.getByRole('button', { name: 'Ganzer Plan' }).click()
  await expect(compare.getByText('neu', { exact: true }).first()).toBeVisible()
  await look(page, 'compare-plan')
})

test('a flow that somebody else has open can be read, and taken over', async ({ running }) => {
  const { page } = running
  await goTo(page, 'Leitfäden')
  await page.evaluate(async () => {
    await window.ruhepol['drafts.open']({ flowId: 'standard', sessionId: crypto.randomUUID() })
  })
  await page.getByRole('button', { name: '„Standard“ öffnen' }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'Sie können ihn lesen.' })
  await expect(notice).toBeVisible()
  await expect(page.getByText('Nur zum Lesen')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Veröffentlichen …' })).toBeHidden()
  await look(page, 'locked')
  await notice.getByRole('button', { name: 'Übernehmen' }).click()
  await expect(page.getByRole('button', { name: 'Veröffentlichen …' })).toBeVisible()
})

test('a draft that is no flow is told in the language of the screen, and stays as it is', async ({ running }) => {
  const { page } = running
  const session = { flowId: 'standard', sessionId: randomUUID() }
  await callScreen(page).startButton.waitFor()
  const { revision } = await askMain(page, 'drafts.open', session)
  const document = JSON.stringify({ ...defaultFlow, steps: 7 })
  await askMain(page, 'drafts.save', { ...session, revision, document })
  await askMain(page, 'drafts.release', session)
  await goTo(page, 'Leitfäden')
  await page.getByRole('button', { name: '„Standard“ öffnen' }).click()
  const broken = page.getByRole('alert')
  await expect(broken.getByRole('listitem')).toContainText('steps Das passt nicht zum Format.')
  await look(page, 'broken')
})

test('an editor that is closed right after an edit has saved it, and lets the flow go', async ({ running }) => {
  const { page } = running
  await goTo(page, 'Leitfäden')
  await page.getByRole('button', { name: '„Standard“ öffnen' }).click()
  const add = page.getByRole('button', { name: 'Schritt hinzufügen', exact: true })
  const back = page.getByRole('button', { name: '← Leitfäden' })
  await add.waitFor()
  // In one go, as quicker than any pause that saves by itself.
  const leave = await back.elementHandle()
  await add.evaluate((button: HTMLElement, other) => {
    button.click()
    setTimeout(() => other instanceof HTMLElement && other.click(), 50)
  }, leave)
  await page.getByRole('button', { name: '„Standard“ öffnen' }).click()
  await expect(page.getByRole('button', { name: 'anzeigen: Neuer Schritt, Wege' })).toBeVisible()
  await expect(add).toBeEnabled()
})

test('an edit that is a second old survives the end of the process', async ({ target }) => {
  const dataDir = makeDataDir()
  const { app, page } = await launchApp(target, { dataDir })
  await goTo(page, 'Leitfäden')
  await page.getByRole('button', { name: '„Standard“ öffnen' }).click()
  for (let added = 0; added < 3; added += 1) {
    await page.getByRole('button', { name: 'Schritt hinzufügen', exact: true }).click()
  }
  await page.waitForTimeout(1000)
  const gone = once(app.process(), 'exit')
  app.process().kill('SIGKILL')
  await gone
  const again = await launchApp(target, { dataDir })
  const count = await again.page.evaluate(async () => {
    const opened = await window.ruhepol['drafts.open']({ flowId: 'standard', sessionId: crypto.randomUUID() })
    return opened.ok && opened.value.flow.ok ? opened.value.flow.value.steps.length : null
  })
  await again.app.close()
  removeDataDir(dataDir)
  expect(count).toBe(defaultFlow.steps.length + 3)
})

const STORY = `:: StoryTitle
Umzug

:: Start
Guten Tag, wohin ziehen Sie?
[[Adresse aufnehmen->Adresse]]

:: Adresse
Ich notiere Ihre neue Adresse.
`

test('a file becomes a draft, or says place by place why it does not; a flow is written to a file', async ({
  running,
}) => {
  const { app, page, dataDir } = running
  await goTo(page, 'Leitfäden')
  const story = join(dataDir, 'umzug.twee')
  writeFileSync(story, STORY)
  await answerOpenDialog(app, story)
  await page.getByRole('button', { name: 'Einlesen …' }).click()
  const read = page.getByRole('dialog', { name: '„umzug.twee“ einlesen' })
  await expect(read).toContainText('Umzug')
  await look(page, 'import')
  await read.getByRole('button', { name: 'Als Entwurf anlegen' }).click()
  await expect(page.getByText('Entwurf, noch nicht veröffentlicht')).toBeVisible()
  await page.getByRole('button', { name: '← Leitfäden' }).click()

  writeFileSync(story, `${STORY}\n:: Böse\n<<set $geld to 100>>\n`)
  await page.getByRole('button', { name: 'Einlesen …' }).click()
  await expect(read.getByRole('alert')).toContainText('Es ist nichts angelegt worden.')
  await expect(read).toContainText('Böse')
  await look(page, 'import-refused')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('row', { name: /Umzug/ })).toHaveCount(1)

  const file = join(dataDir, 'umzug.json')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: 'Mehr zu „Umzug“' }).click()
  await look(page, 'menu')
  await page.getByRole('button', { name: 'als Leitfaden (JSON)' }).click()
  await expect(page.getByRole('status').filter({ hasText: file })).toBeVisible()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 2, name: { de: 'Umzug' } })
})

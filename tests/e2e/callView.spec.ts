import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { toBytes } from '../../src/main/db/idBytes.ts'
import type { CallId } from '../../src/shared/ids.ts'
import type { Bridge } from '../../src/shared/ipc/answers.ts'
import { addColleague, giveToColleague, keepRoles, lookUpByColleague, reviewByColleague } from '../support/colleague.ts'
import { launchApp, type RunningApp } from '../support/launchApp.ts'
import { readNewestCall } from '../support/storedCall.ts'
import { test } from './support/appTest.ts'
import { callScreen, press, startCall } from './support/callScreen.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

/** An abusive call that was held, taken back in part, noted and promised in; nobody is insulted severely. */
async function playEventfulCall(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Name' }).fill('Frau Kurz')
  await page.getByRole('textbox', { name: 'Kunden- oder Vorgangsnummer' }).fill('4711')
  await startCall(page)
  await press(page, 'Enter', '2', 'b', 'p', 'Backspace', 'q')
  await page.keyboard.type('Schlafmütze')
  await press(page, 'Enter', '0', '0', 'n')
  await page.keyboard.type('dritter Anruf in dieser Woche')
  await press(page, 'Enter', 'b', 'b', 'b', 'b', '4')
  const override = page.getByRole('dialog', { name: 'Abweichen' })
  await override.waitFor()
  await press(page, 'Enter')
  await override.waitFor({ state: 'hidden' })
  await press(page, 'x')
  await page.getByRole('button', { name: 'Zusage hinzufügen' }).click()
  await page.getByRole('textbox', { name: 'Was', exact: true }).fill('Gutschrift prüfen')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await callScreen(page).startButton.waitFor()
}

async function openNewest(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText('Anrufe', { exact: true }).click()
  await page.getByRole('button', { name: /Frau Kurz/ }).click()
  await replayOf(page).waitFor()
}

/** Publishes other rules, as a team does between two calls. */
async function changeRules(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { ruhepol } = window as unknown as { ruhepol: Bridge }
    const got = await ruhepol['policy.get'](null)
    if (got.ok) await ruhepol['policy.save']({ policy: { ...got.value.policy, restate: false, requests: 2 } })
  })
}

const replayOf = (page: Page) => page.getByRole('region', { name: 'So stand es' })
const conversationOf = (page: Page) => page.getByRole('list', { name: 'Gespräch' })

/** Changes the profile of an app as a colleague's sync would. */
function changeProfile(dataDir: string, change: (db: Database.Database, callId: CallId) => void): void {
  const { callId } = readNewestCall(dataDir).call
  const db = new Database(join(dataDir, 'ruhepol.db'))
  change(db, callId)
  db.close()
}

async function restart({ app, dataDir }: RunningApp, target: Parameters<typeof launchApp>[0]): Promise<RunningApp> {
  await app.close()
  return launchApp(target, { dataDir })
}

async function expectSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, `accessibility: ${where}`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `overflow to the side: ${where}`).toBeLessThanOrEqual(0)
}

test('a call is read step by step under the rules of its day, and saved as a PDF', async ({ running }, info) => {
  const { page, app, dataDir } = running
  await playEventfulCall(page)
  await changeRules(page)
  await openNewest(page)
  await expect(page.getByText('Version 1, Regeln 1')).toBeVisible()
  const conversation = conversationOf(page)
  await expect(conversation).toContainText('Anruf begonnen · Name: Frau Kurz')
  await expect(conversation.locator('s').first()).toHaveText('Drohung')
  await expect(conversation).toContainText('Schlafmütze')
  await expect(conversation).toContainText('dritter Anruf in dieser Woche')
  await expect(conversation).toContainText('Grund: hat es sich anders überlegt')
  await expect(conversation).toContainText('gehalten')
  await expect(page.getByRole('region', { name: 'Zusammenfassung' })).toContainText('Gutschrift prüfen')
  await expectSound(page, 'first step')

  const replay = replayOf(page)
  const count = readNewestCall(dataDir).events.length
  await expect(replay).toContainText(`Schritt 1 von ${count}`)
  await expect(replay.getByRole('list', { name: 'Stufen' })).toContainText('Gesagtes wiederholen')
  await press(page, 'ArrowDown', 'j', 'ArrowDown')
  await expect(replay).toContainText(`Schritt 4 von ${count}`)
  await expect(replay.locator('[aria-current]')).toContainText('Verständnis zeigen')
  await expect(conversation.getByText('einen Schritt zurück')).toHaveCount(0)
  await press(page, 'j')
  await expect(conversation.getByText('einen Schritt zurück')).toBeVisible()
  await expect(replay.locator('[aria-current]')).toContainText('Gespräch beenden')
  await press(page, 'End')
  await expect(replay).toContainText('Das Gespräch war vorbei')
  await press(page, 'Home', 'k')
  await expect(replay).toContainText(`Schritt 1 von ${count}`)
  await conversation.getByRole('button', { name: 'Schritt 4 zeigen' }).click()
  await replay.getByRole('button', { name: 'nächster Schritt' }).click()
  await expect(replay).toContainText(`Schritt 5 von ${count}`)

  await press(page, 'Home')
  await conversation.getByRole('button', { name: '2 Schritte zeigen' }).click()
  await expect(conversation.getByText('einen Schritt zurück')).toBeVisible()

  const pdf = info.outputPath('call.pdf')
  await answerSaveDialog(app, pdf)
  await page.getByRole('button', { name: 'Als PDF sichern' }).click()
  await expect(page.getByText('Das PDF liegt hier')).toBeVisible()
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  expect(statSync(pdf).size).toBeGreaterThan(10_000)
})

test('alone on a PC one looks back at one’s own call, with its times', async ({ running }) => {
  const { page, dataDir } = running
  await playEventfulCall(page)
  await openNewest(page)
  await expect(conversationOf(page)).toContainText('00:0')
  await expect(page.getByRole('button', { name: 'Zeiten einsehen' })).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Notiz' }).fill('Beim nächsten Mal früher um Respekt bitten.')
  await page.getByRole('button', { name: 'In Ordnung' }).click()
  const feedback = page.getByRole('region', { name: 'Rückmeldungen' })
  await expect(feedback).toContainText('früher um Respekt bitten')
  await expect(page.getByRole('textbox', { name: 'Notiz' })).toHaveValue('')

  changeProfile(dataDir, (db) => {
    db.exec('DELETE FROM call_event_texts; DELETE FROM call_event_times')
  })
  await page.getByRole('button', { name: 'Darüber möchte ich sprechen' }).click()
  await expect(page.getByText('Texte dieses Anrufs sind nach ihrer Frist gelöscht')).toBeVisible()
  await expect(page.getByText('Zeiten der Schritte bleiben 7 Tage')).toBeVisible()
  await expect(conversationOf(page)).not.toContainText('Schlafmütze')
  await press(page, 'End')
  await expect(replayOf(page)).toContainText('Das Gespräch war vorbei')
})

test('a supervisor reviews a colleague’s call, whose times need a reason', async ({ running, target }) => {
  await playEventfulCall(running.page)
  changeProfile(running.dataDir, (db, callId) => {
    addColleague(db)
    giveToColleague(db, callId)
    keepRoles(db, ['supervisor'])
  })
  const { page, app } = await restart(running, target)
  await openNewest(page)
  await expect(conversationOf(page)).not.toContainText('00:0')
  await page.getByRole('button', { name: 'Zeiten einsehen' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Zeiten zeigen' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Beschwerde der Kundin')
  await expectSound(page, 'look-up')
  await dialog.getByRole('button', { name: 'Zeiten zeigen' }).click()
  await expect(dialog).toBeHidden()
  await expect(conversationOf(page)).toContainText('00:0')
  await expect(page.getByRole('region', { name: 'Einsicht in die Zeiten' })).toContainText('Beschwerde der Kundin')

  changeProfile(running.dataDir, (db, callId) =>
    reviewByColleague(db, callId, { verdict: 'talkAboutIt', note: 'War ich zu streng?', atMs: Date.now() }),
  )
  const note = page.getByRole('textbox', { name: 'Rückmeldung an die Kollegin' })
  await note.fill('Gut, dass Sie ruhig geblieben sind.')
  const inOrder = page.getByRole('button', { name: 'In Ordnung, ich stehe dahinter' })
  await inOrder.click()
  await expect(page.getByText('Inzwischen ist eine Rückmeldung dazugekommen')).toBeVisible()
  await expect(page.getByText('War ich zu streng?')).toBeVisible()
  await expect(note).toHaveValue('Gut, dass Sie ruhig geblieben sind.')
  await inOrder.click()
  const feedback = page.getByRole('region', { name: 'Rückmeldungen' })
  await expect(feedback).toContainText('Gut, dass Sie ruhig geblieben sind.')
  await expect(note).toHaveValue('')
  await expectSound(page, 'reviewed')
  await app.close()
})

test('a call that is erased while it is read says so, and what was typed stays', async ({ running, target }) => {
  await playEventfulCall(running.page)
  changeProfile(running.dataDir, (db, callId) => {
    addColleague(db)
    giveToColleague(db, callId)
    keepRoles(db, ['supervisor'])
  })
  const { page, app, dataDir } = await restart(running, target)
  await openNewest(page)
  const note = page.getByRole('textbox', { name: 'Rückmeldung an die Kollegin' })
  await note.fill('Gut, dass Sie ruhig geblieben sind.')
  changeProfile(dataDir, (db, callId) => {
    for (const table of ['call_event_texts', 'call_event_times', 'call_references']) {
      db.prepare(`DELETE FROM ${table} WHERE call_id = ?`).run(toBytes(callId))
    }
    db.prepare('UPDATE calls SET person_id = NULL WHERE call_id = ?').run(toBytes(callId))
  })
  await page.getByRole('button', { name: 'Wir sprechen darüber' }).click()
  await expect(page.getByText('Die Frist dieses Anrufs ist inzwischen abgelaufen.')).toBeVisible()
  await expect(note).toHaveValue('Gut, dass Sie ruhig geblieben sind.')
  await expectSound(page, 'erased meanwhile')
  await page.getByRole('button', { name: '←' }).click()
  await page.getByRole('table').getByRole('button').first().click()
  await expect(page.getByText('Dieser Anruf ist niemandem mehr zugeordnet.')).toBeVisible()
  await expect(conversationOf(page)).not.toContainText('Schlafmütze')
  await app.close()
})

test('the agent finds what was said of her call and who looked at its times, and answers', async ({
  running,
  target,
}) => {
  await playEventfulCall(running.page)
  changeProfile(running.dataDir, (db, callId) => {
    addColleague(db)
    keepRoles(db, ['agent'])
    reviewByColleague(db, callId, { verdict: 'inOrder', note: 'Stark gelöst.', atMs: Date.now() - 60_000 })
    lookUpByColleague(db, callId, { reason: 'Rückfrage des Betriebsrats', atMs: Date.now() - 30_000 })
  })
  const { page, app } = await restart(running, target)
  await page.getByRole('navigation').getByText('Anrufe', { exact: true }).click()
  await page.getByRole('button', { name: '1 Rückmeldung' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Anruf vom/ })
    .click()
  await expect(page.getByRole('region', { name: 'Einsicht in die Zeiten' })).toContainText('Kim')
  await expect(page.getByText('Rückfrage des Betriebsrats')).toBeVisible()
  await expect(page.getByRole('button', { name: 'In Ordnung' })).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Ihre Antwort' }).fill('Danke, das tut gut.')
  await page.getByRole('button', { name: 'Antworten' }).click()
  await expect(page.getByRole('region', { name: 'Rückmeldungen' })).toContainText('Danke, das tut gut.')
  await expectSound(page, 'answered')
  await app.close()
})

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { listBackups } from '../../src/main/db/backups.ts'
import { damage } from '../support/damage.ts'
import { launchApp, makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { isNewestCallInFile, readNewestCall } from '../support/storedCall.ts'
import { test } from './support/appTest.ts'
import { endCall, expectStep, press, startCall } from './support/callScreen.ts'
import { openFlow } from './support/openFlow.ts'

/** The first backup comes some seconds after the start; every page of the file is read in another process. */
const WAIT = { timeout: 20_000 }

test('on a full disk the agent keeps the line, is told, and nothing is lost once there is room', async ({ target }) => {
  const dataDir = makeDataDir()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', dataDir])
  const { app, page } = await launchApp(target, { dataDir })
  try {
    await startCall(page)
    await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
    fill(join(dataDir, 'ballast'))
    const failing = page.getByText(/Nicht gespeichert – \d+ Schritte? nur im Arbeitsspeicher/)
    const pressed = await pressUntilVisible(page, failing)
    await press(page, 'b')
    await expectStep(page, 'Verständnis zeigen')
    await expect(failing).toBeVisible()
    await expect(page.getByRole('button', { name: 'Kopie sichern' })).toBeVisible()
    rmSync(join(dataDir, 'ballast'))
    await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
    const types = readNewestCall(dataDir).events.map(({ type }) => type)
    expect(types).toEqual(['call.started', ...Array(pressed).fill('caller.upset'), 'caller.insulted'])
  } finally {
    await app.close()
    execFileSync('umount', ['-l', dataDir])
    removeDataDir(dataDir)
  }
})

test('what could not be saved of a script is there again after a look elsewhere, and is saved once that works', async ({
  running,
}) => {
  const { page, dataDir } = running
  await openFlow(page)
  await page.getByRole('group', { name: /^Begrüßen/ }).click()
  const title = page.getByRole('textbox', { name: 'Titel, Deutsch' })
  const other = new Database(join(dataDir, 'ruhepol.db'))
  other.exec('BEGIN EXCLUSIVE')
  await title.fill('Guten Tag sagen')
  await expect(page.getByRole('alert').filter({ hasText: 'Nicht gesichert' })).toBeVisible()
  await page.getByRole('button', { name: '← Leitfäden' }).click()
  await page.getByRole('button', { name: 'Neuer Leitfaden' }).waitFor()
  other.close()
  await page.getByRole('button', { name: '„Standard“ öffnen' }).click()
  await page.getByRole('group', { name: /^Guten Tag sagen/ }).click()
  await expect(title).toHaveValue('Guten Tag sagen')
  await expect(page.getByText(/^gesichert um/)).toBeVisible()
  await page.getByRole('button', { name: '← Leitfäden' }).click()
  await expect(page.getByRole('row', { name: /Standard/ })).toContainText('Entwurf')
})

test('when the file is deleted while running, the call goes on in a new one', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  await press(page, 'b')
  for (const name of ['ruhepol.db', 'ruhepol.db-wal', 'ruhepol.db-shm']) rmSync(join(dataDir, name), { force: true })
  await press(page, 'b')
  await expectStep(page, 'Gesagtes wiederholen')
  await expect.poll(() => countEvents(dataDir)).toBe(3)
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
})

test('when the file is overwritten in a call, the agent is told, goes on, and restores the backup after it', async ({
  running,
}) => {
  const { page, dataDir } = running
  await startCall(page)
  await endCall(page)
  await expect.poll(() => listBackups(join(dataDir, 'backups')).length, WAIT).toBe(1)
  await expect.poll(() => isNewestCallInFile(dataDir), WAIT).toBe(true)
  await startCall(page)
  await press(page, 'b')
  damage(join(dataDir, 'ruhepol.db'), 100)
  await expect(page.getByText(/Nicht gespeichert – 2 Schritte nur im Arbeitsspeicher/)).toBeVisible(WAIT)
  await press(page, 'b')
  await expectStep(page, 'Gesagtes wiederholen')
  await expect(page.getByText(/Nicht gespeichert – 3 Schritte/)).toBeVisible()
  await endCall(page)
  await page.getByRole('button', { name: 'Letzte Sicherung wiederherstellen' }).click()
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
  const types = readNewestCall(dataDir).events.map(({ type }) => type)
  expect(types).toEqual(['call.started', 'caller.insulted', 'caller.insulted', 'caller.hungUp', 'wrapUp.saved'])
})

test('a damaged file is said in words, kept, and leaves a way on', async ({ target }) => {
  const dataDir = makeDataDir()
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(join(dataDir, 'ruhepol.db'), 'this was never a database, but somebody put it here\n'.repeat(200))
  copyFileSync(join(dataDir, 'ruhepol.db'), join(dataDir, 'as-it-was'))
  const { app, page } = await launchApp(target, { dataDir })
  await expect(page.getByText('keine Datenbank von Ruhepol')).toBeVisible()
  await expect(page.getByText('Sie wurde nicht verändert.')).toBeVisible()
  execFileSync('cmp', [join(dataDir, 'ruhepol.db'), join(dataDir, 'as-it-was')])
  await page.getByRole('button', { name: 'Letzte Sicherung wiederherstellen' }).click()
  await expect(page.getByText('Es gibt noch keine Sicherung.')).toBeVisible()
  await page.getByRole('button', { name: 'Neu beginnen' }).click()
  await startCall(page)
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
  await app.close()
  removeDataDir(dataDir)
})

function countEvents(dataDir: string): number {
  try {
    return readNewestCall(dataDir).events.length
  } catch {
    return 0
  }
}

/** Presses "loud, upset" until something is to be seen; the log has some room of its own. Answers how often. */
async function pressUntilVisible(page: Page, sign: Locator): Promise<number> {
  for (let pressed = 0; pressed < 2000; pressed += 10) {
    if (await sign.isVisible()) return pressed
    await press(page, ...Array<string>(10).fill('2'))
  }
  throw new Error('saving never failed')
}

/** Writes until the disk is full. */
function fill(path: string): void {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${path}`, 'bs=64k', 'count=1000'], { stdio: 'ignore' })
  } catch {
    // dd stops with an error exactly when there is no room left.
  }
}

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openForReading } from '../../src/main/db/openDatabase.ts'
import { findDraftDocument } from '../../src/main/store/flowDraftStore.ts'
import { askMain } from '../support/askMain.ts'
import { launchApp, makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { test } from './support/appTest.ts'
import { callScreen, endCall, startCall } from './support/callScreen.ts'

async function publishNewFlow(page: Page, name: string): Promise<void> {
  const { flowId } = await askMain(page, 'flows.create', { source: { kind: 'empty', languages: ['de'] }, name })
  const session = { flowId, sessionId: randomUUID() }
  const { revision } = await askMain(page, 'drafts.open', session)
  const said = { note: '', summary: '', makeDefault: false, ticked: [] }
  const published = await askMain(page, 'flows.publish', { jobId: randomUUID(), ...session, revision, ...said })
  expect(published).toMatchObject({ kind: 'published', number: 1 })
}

test('a flow that is published is on offer at once, and the choice is kept', async ({ target }) => {
  const dataDir = makeDataDir()
  const first = await launchApp(target, { dataDir })
  const choice = (page: Page) => page.getByRole('combobox', { name: 'Leitfaden' })
  await callScreen(first.page).startButton.waitFor()
  await expect(choice(first.page)).toBeHidden()
  await publishNewFlow(first.page, 'Rückrufe')
  await expect(choice(first.page)).toHaveValue('standard')
  await choice(first.page).focus()
  await first.page.keyboard.press('R')
  await expect(choice(first.page)).toHaveValue('rueckrufe')
  await expect(first.page.getByRole('radio', { name: 'Englisch' })).toBeHidden()
  // On the list itself Enter is the system's, which opens it.
  await first.page.keyboard.press('Tab')
  await startCall(first.page)
  await expect(callScreen(first.page).line).toContainText('Was kann ich für Sie tun?')
  await expect(first.page.getByText('Rückrufe · Version 1')).toBeVisible()
  await endCall(first.page)
  await first.app.close()
  const next = await launchApp(target, { dataDir })
  await expect(choice(next.page)).toHaveValue('rueckrufe')
  await next.app.close()
  removeDataDir(dataDir)
})

test('a draft that was acknowledged is on disk, also when the app is killed right after', async ({ target }) => {
  const dataDir = makeDataDir()
  for (const name of ['Eins', 'Zwei', 'Drei']) {
    const { app, page } = await launchApp(target, { dataDir })
    await callScreen(page).startButton.waitFor()
    const session = { flowId: 'standard', sessionId: randomUUID() }
    const opened = await askMain(page, 'drafts.open', session)
    expect(opened.lock, 'who was killed holds no lock').toEqual({ mine: true })
    if (!opened.flow.ok) throw new Error('the draft is broken')
    const document = JSON.stringify({ ...opened.flow.value, name: { de: name, en: name } })
    const gone = once(app.process(), 'exit')
    await askMain(page, 'drafts.save', { ...session, revision: opened.revision, document })
    app.process().kill('SIGKILL')
    expect(await gone).toEqual([null, 'SIGKILL'])
    const read = openForReading(join(dataDir, 'ruhepol.db'))
    if (!read.ok) throw new Error(read.problem)
    expect(findDraftDocument(read.value, 'standard')).toBe(document)
    read.value.close()
  }
  removeDataDir(dataDir)
})

import { expect } from '@playwright/test'
import { lineOnDisk, readCalls, readNewestCall } from '../support/storedCall.ts'
import { test } from './support/appTest.ts'
import { callScreen, currentStep, expectStep, press, startCall } from './support/callScreen.ts'

test('five insults as fast as keys can be sent give the goodbye line and five events on disk', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  await press(page, 'b', 'b', 'b', 'b', 'b')
  await expect(callScreen(page).line).toContainText('beende ich das Gespräch jetzt')
  await expectStep(page, 'Gespräch beenden')
  const { events } = readNewestCall(dataDir)
  expect(events.map(({ type }) => type)).toEqual(['call.started', ...Array(5).fill('caller.insulted')])
})

test('an abusive call by keyboard alone, from start to the next one', async ({ running }) => {
  const { page, dataDir } = running
  const { line, startButton } = callScreen(page)
  await startCall(page)
  await press(page, 'Enter', 'b', 'b', 'b', 'b', 'b')
  await expectStep(page, 'Gespräch beenden')
  await press(page, 'Enter')
  await expect(line).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await press(page, 'Enter')
  await startButton.waitFor()
  const [call] = readCalls(dataDir)
  expect(call?.call.summary).toMatchObject({
    stage: 'finished',
    outcome: 'endedByAgent',
    highestRung: 'endCall',
    strikes: 5,
    incident: true,
  })
  await startCall(page)
  expect(readCalls(dataDir)).toHaveLength(2)
})

test('a call by mouse alone', async ({ running }) => {
  const { page, dataDir } = running
  const { startButton, reactions, choices, line } = callScreen(page)
  await startButton.click()
  await line.waitFor()
  await choices.getByRole('button').first().click()
  await reactions.getByRole('button', { name: 'laut, verärgert' }).click()
  await expectStep(page, 'Verständnis zeigen')
  await reactions.getByRole('button', { name: 'sachlich' }).click()
  await expect(currentStep(page)).toHaveCount(0)
  await reactions.getByRole('button', { name: 'hat aufgelegt' }).click()
  await page.getByRole('button', { name: /Speichern|Abschließen/ }).click()
  await startButton.waitFor()
  expect(readNewestCall(dataDir).call.summary).toMatchObject({ stage: 'finished', outcome: 'callerHungUp' })
})

test('a clicked button is not pressed again by Enter or Space', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  await callScreen(page).reactions.getByRole('button', { name: 'laut, verärgert' }).click()
  await press(page, ' ', 'Enter', ' ')
  expect(readNewestCall(dataDir).events.filter(({ type }) => type === 'caller.upset')).toHaveLength(1)
})

test('everything can be taken back down to the start, and both stay in the log', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  const { line } = callScreen(page)
  const first = await line.textContent()
  await press(page, '2', 'b', 's', 'Backspace', 'Backspace', 'Backspace')
  await expect(line).toHaveText(first ?? '')
  await press(page, 'Backspace')
  await expect(page.getByText('Hier beginnt der Anruf')).toBeVisible()
  const { events, call } = readNewestCall(dataDir)
  expect(events.map(({ type }) => type)).toEqual([
    'call.started',
    'caller.upset',
    'caller.insulted',
    'caller.insultedSeverely',
    ...Array(3).fill('agent.wentBack'),
  ])
  expect(call.summary).toMatchObject({ strikes: 0, incident: false, highestRung: null })
})

test('the words heard are noted at the side and never take the focus', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  await press(page, 'b')
  await expectStep(page, 'Verständnis zeigen')
  const words = page.getByRole('textbox', { name: /Wortlaut|Was genau wurde gesagt/ })
  await expect(words).toBeVisible()
  await expect(words).not.toBeFocused()
  await press(page, 'q')
  await expect(words).toBeFocused()
  await page.keyboard.type('Schlafmütze')
  await press(page, 'Enter')
  await expect(words).not.toBeFocused()
  await press(page, 'b')
  await expect(callScreen(page).line).toContainText('Schlafmütze')
  expect(readNewestCall(dataDir).events).toContainEqual({
    type: 'agent.captured',
    name: 'wordsHeard',
    value: 'Schlafmütze',
  })
})

test('on the goodbye line calm and apology open the override with its reason filled in', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  await press(page, 'b', 'b', 'b', 'b', 'b')
  await expectStep(page, 'Gespräch beenden')
  await press(page, '4')
  const dialog = page.getByRole('dialog', { name: 'Abweichen' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('radio', { name: /hat es sich anders überlegt/ })).toBeChecked()
  await press(page, 'Enter')
  await expect(dialog).toBeHidden()
  await expect(callScreen(page).line).toBeVisible()
  await expect
    .poll(() => readNewestCall(dataDir).events.at(-1))
    .toMatchObject({ type: 'agent.overrode', reason: 'callerReconsidered' })
})

test('ending without the announced warning is refused in words', async ({ running }) => {
  const { page } = running
  await startCall(page)
  await press(page, 'a')
  const dialog = page.getByRole('dialog', { name: 'Abweichen' })
  await expect(dialog.getByText('erst nach der Ankündigung')).toBeVisible()
  await press(page, 'Escape')
  await expect(dialog).toBeHidden()
})

test('hold, wordings, language, note and cause are recorded and change no step', async ({ running }) => {
  const { page, dataDir } = running
  const { line } = callScreen(page)
  await startCall(page)
  await press(page, 'b')
  await expectStep(page, 'Verständnis zeigen')
  const german = await line.textContent()
  await press(page, 'ArrowRight')
  await expect(line).not.toHaveText(german ?? '')
  await press(page, 'ArrowLeft')
  await expect(line).toHaveText(german ?? '')
  await press(page, 'l')
  await expect(line).not.toHaveText(german ?? '')
  await press(page, 'l')
  await expect(line).toHaveText(german ?? '')
  await press(page, '0', '0', 'n')
  await page.keyboard.type('Sofa, zweiter Termin')
  await press(page, 'Enter')
  await expectStep(page, 'Verständnis zeigen')
  expect(readNewestCall(dataDir).events.map(({ type }) => type)).toEqual([
    'call.started',
    'caller.insulted',
    'agent.switchedWording',
    'agent.switchedWording',
    'agent.switchedLanguage',
    'agent.switchedLanguage',
    'agent.held',
    'agent.resumed',
    'agent.noted',
  ])
})

test('while on hold the screen says what resumes, and every reaction it names does', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  const hint = page.getByRole('status').filter({ hasText: 'wird gehalten' })
  for (const key of ['0', '2']) {
    await press(page, '0')
    await expect(hint).toHaveText('Gespräch wird gehalten. Weiter geht es mit 0 oder jeder Reaktion.')
    await press(page, key)
    await expect(hint).toBeHidden()
  }
  await press(page, 'p', '0')
  await expect(hint).toHaveText('Gespräch wird gehalten. Weiter geht es mit 0.')
  expect(readNewestCall(dataDir).events.at(-1)).toEqual({ type: 'agent.held' })
})

test('a reaction that leaves the line as it is shows and says that it was recorded', async ({ running }) => {
  const { page, dataDir } = running
  const { line, reactions } = callScreen(page)
  const factual = reactions.getByRole('button', { name: 'sachlich' })
  const said = page.getByRole('status').filter({ hasText: 'Festgehalten: sachlich' })
  await startCall(page)
  await press(page, '5', '5', '5')
  await expect.poll(() => readNewestCall(dataDir).events.length).toBe(4)
  const before = await line.textContent()
  await press(page, '1')
  await expect(factual).toHaveAttribute('data-recorded', 'true')
  await expect(said).toHaveCount(1)
  await expect(line).toHaveText(before ?? '')
  expect(readNewestCall(dataDir).events.at(-1)).toEqual({ type: 'caller.calmed' })
  await expect(factual).toHaveAttribute('data-recorded', 'false')
  await expect(said).toHaveCount(0)
})

test('what is half typed when the window closes is on disk', async ({ running }) => {
  const { page, app, dataDir } = running
  await startCall(page)
  await press(page, 'n')
  await page.keyboard.type('halb getippt')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => readNewestCall(dataDir).events.at(-1)).toEqual({ type: 'agent.noted', text: 'halb getippt' })
})

test('going back from wrap-up and ending again keeps what was typed there', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  await press(page, 'x', 'n')
  await page.keyboard.type('Rückruf versprochen')
  await press(page, 'Escape', 'Backspace')
  await callScreen(page).line.waitFor()
  await press(page, 'x')
  await expect(page.getByText('Rückruf versprochen')).toBeVisible()
  await press(page, 'Enter')
  await callScreen(page).startButton.waitFor()
  expect(readNewestCall(dataDir).events.at(-1)).toMatchObject({ type: 'wrapUp.saved', note: 'Rückruf versprochen' })
})

test('every digit chooses a cause while they are open, also one that is no key of the call', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  await press(page, '7', 'u', '1', '7', '9', 'Enter', '8')
  await expect(page.getByRole('group', { name: 'Ursachen wählen' })).toBeHidden()
  await expect.poll(() => readNewestCall(dataDir).events.length).toBe(4)
  expect(readNewestCall(dataDir).events.at(-1)).toEqual({
    type: 'agent.captured',
    name: 'causes',
    value: 'passedAround,billing,other',
  })
})

test('a reaction closes the causes, so that the digits are reactions again', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  await press(page, 'u', '6', 'b')
  await expectStep(page, 'Verständnis zeigen')
  await press(page, '1')
  await expect(currentStep(page)).toHaveCount(0)
  expect(readNewestCall(dataDir).events.map(({ type }) => type)).toEqual([
    'call.started',
    'agent.captured',
    'caller.insulted',
    'caller.calmed',
  ])
})

test('while a call goes on every other place says so, and nothing is covered by that', async ({
  running: { page },
}) => {
  await startCall(page)
  await page.getByRole('navigation').getByText('Einstellungen', { exact: true }).click()
  const bar = page.getByRole('complementary', { name: 'Es läuft ein Anruf.' })
  const [above, below] = [await bar.boundingBox(), await page.getByRole('main').boundingBox()]
  if (above === null || below === null) throw new Error('nothing to compare')
  expect(above.y + above.height).toBeLessThanOrEqual(below.y)
  await bar.getByRole('button', { name: 'Zum Anruf' }).click()
  await expect(page.getByRole('region', { name: 'Jetzt sagen' })).toBeVisible()
})

test('screen and disk agree after each event of a long call', async ({ running }) => {
  const { page, dataDir } = running
  const keys = ['Enter', '2', '1', 'b', '3', 'Enter', 's', '4', '5', '2', '6', 'w', 'b', 'Backspace', '1', 'b', 'l']
  await startCall(page)
  for (const key of [...keys, ...keys]) {
    await press(page, key)
    await expect
      .poll(async () => {
        const shown = (await callScreen(page).line.locator('[data-size]').textContent()) ?? ''
        return shown.replace(/[„“”]/g, '') === (lineOnDisk(readNewestCall(dataDir)) ?? '').replace(/[„“”]/g, '')
      })
      .toBe(true)
  }
})

test('a second start on the same profile hands over to the first and leaves', async ({ running, target }) => {
  const { spawn } = await import('node:child_process')
  const second = spawn(target.executablePath, target.launchArgs, {
    env: { ...process.env, ...target.env, DISPLAY: process.env.DISPLAY, RUHEPOL_DATA_DIR: running.dataDir },
    stdio: 'ignore',
  })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  await expect(callScreen(running.page).startButton).toBeVisible()
})

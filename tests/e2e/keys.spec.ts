import { expect, type Page } from '@playwright/test'
import { readNewestCall } from '../support/storedCall.ts'
import { test } from './support/appTest.ts'
import { callScreen, expectStep, press, startCall } from './support/callScreen.ts'

test('Ctrl+K finds a command by name and runs it', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  await press(page, 'Control+k')
  await page.getByRole('textbox', { name: 'Befehle' }).fill('schwere')
  await press(page, 'Enter')
  await expect.poll(() => readNewestCall(dataDir).events.at(-1)).toEqual({ type: 'caller.insultedSeverely' })
})

test('with single keys off only Ctrl and the key count', async ({ running }) => {
  const { page, dataDir } = running
  await goTo(page, 'Einstellungen')
  await page.getByRole('switch').click()
  await goTo(page, 'Anruf')
  await startCall(page)
  await expect(callScreen(page).reactions.getByText('Strg+B', { exact: true })).toBeVisible()
  await press(page, 'b', 'Control+b')
  await expectStep(page, 'Verständnis zeigen')
  expect(readNewestCall(dataDir).events.map(({ type }) => type)).toEqual(['call.started', 'caller.insulted'])
})

test('a remapped key does what it was given, and its old key nothing', async ({ running }) => {
  const { page, dataDir } = running
  await goTo(page, 'Einstellungen')
  await page.getByRole('button', { name: 'B Beleidigung' }).click()
  await press(page, 'z')
  await goTo(page, 'Anruf')
  await startCall(page)
  await expect(callScreen(page).reactions.getByText('Z', { exact: true })).toBeVisible()
  await press(page, 'b', 'z')
  await expectStep(page, 'Verständnis zeigen')
  expect(readNewestCall(dataDir).events.map(({ type }) => type)).toEqual(['call.started', 'caller.insulted'])
})

for (const { language, place, ctrl, insult, sentence } of [
  {
    language: 'de',
    place: 'Einstellungen',
    ctrl: 'Strg',
    insult: 'B Beleidigung',
    sentence: 'K bleibt frei, denn Strg+K öffnet alle Befehle. Bitte eine andere Taste.',
  },
  {
    language: 'en',
    place: 'Settings',
    ctrl: 'Ctrl',
    insult: 'B insult',
    sentence: 'K stays free, as Ctrl+K opens all commands. Please choose another key.',
  },
] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('with single keys off every key says that it wants Ctrl', async ({ running: { page } }) => {
      await goTo(page, place)
      await expect(page.getByText(`${ctrl}+`)).toHaveCount(0)
      await page.getByRole('switch').click()
      await expect(page.getByRole('button', { name: new RegExp(`^${ctrl}\\+ ?${insult}$`) })).toBeVisible()
    })

    test('K is refused for a command, with the reason', async ({ running: { page } }) => {
      await goTo(page, place)
      await page.getByRole('button', { name: insult }).click()
      await press(page, 'k')
      await expect(page.getByText(sentence)).toBeVisible()
      await expect(page.getByRole('button', { name: insult })).toBeVisible()
    })
  })
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation').getByText(place, { exact: true }).click()
}

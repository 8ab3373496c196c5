import { expect } from '@playwright/test'
import { readNewestCall } from '../support/storedCall.ts'
import { test } from './support/appTest.ts'
import { press, startCall } from './support/callScreen.ts'

test('letters typed right after N land in the note, none of them becomes an event', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  await press(page, 'n')
  await page.keyboard.type('Sofa, zweiter Termin')
  await press(page, 'Enter')
  await expect.poll(() => readNewestCall(dataDir).events.length).toBe(2)
  expect(readNewestCall(dataDir).events.at(-1)).toEqual({ type: 'agent.noted', text: 'Sofa, zweiter Termin' })
})

test('letters typed right after Q land in the words heard, even before the insult is on disk', async ({ running }) => {
  const { page, dataDir } = running
  await startCall(page)
  // Nothing is waited for between two keys.
  await Promise.all(['b', 'q', ...'Spatz'].map((key) => page.keyboard.press(key)))
  await page.keyboard.type('enhirn, sechs')
  await press(page, 'Enter')
  await expect.poll(() => readNewestCall(dataDir).events.length).toBe(3)
  expect(readNewestCall(dataDir).events.slice(1)).toEqual([
    { type: 'caller.insulted' },
    { type: 'agent.captured', name: 'wordsHeard', value: 'Spatzenhirn, sechs' },
  ])
})

test('the override waits for the events before it', async ({ running }) => {
  const { page } = running
  await startCall(page)
  await Promise.all(['b', '2', 'a'].map((key) => page.keyboard.press(key)))
  const dialog = page.getByRole('dialog', { name: 'Abweichen' })
  await expect(dialog.getByRole('radio', { name: /zuletzt hier/ })).toBeChecked()
})

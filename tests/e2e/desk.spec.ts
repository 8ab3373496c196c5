import { readFileSync, statSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { press, startCall } from './support/callScreen.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

const WORDS = 'Sie Stück Dreck'

/** Plays a call that is ended by the rules, with the words heard, and saves it with its callback. */
async function playAbusiveCall(page: Page, caller: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name' }).fill(caller)
  await startCall(page)
  await press(page, 'b', 's', 'q')
  await page.keyboard.type(WORDS)
  await press(page, 'Enter', 'b', 'b', 'b', 'Enter')
  await page.getByText('Nach den Regeln beendet').first().waitFor()
  await page.getByRole('textbox', { name: 'Bis wann' }).fill('heute 23:59')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByRole('button', { name: 'Anruf beginnen' }).waitFor()
}

async function playCalmCall(page: Page, caller: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name' }).fill(caller)
  await startCall(page)
  await press(page, 'b', 'x')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByRole('button', { name: 'Anruf beginnen' }).waitFor()
}

function goTo(page: Page, place: string): Promise<void> {
  return page.getByRole('navigation').getByText(place, { exact: true }).click()
}

async function expectSound(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    expect(found, `accessibility: ${where}, ${colorScheme}`).toEqual([])
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `overflow to the side: ${where}`).toBeLessThanOrEqual(0)
}

test('an incident waits on Today until somebody backs the agent, and is closed, printed and reopened', async ({
  running,
}, info) => {
  const { page, app } = running
  await playAbusiveCall(page, 'Herr Lang')
  await goTo(page, 'Heute')
  const waiting = page.getByRole('region', { name: 'Vorfälle ohne Rückendeckung (1)' })
  await expect(waiting).toContainText('Rückendeckung fehlt seit')
  await expect(page.getByRole('navigation').getByRole('button', { name: /Heute.*2 offen/ })).toBeVisible()
  await expectSound(page, 'today')
  await waiting.getByRole('button', { name: /Herr Lang/ }).click()

  const answer = page.getByRole('region', { name: 'Rückendeckung' })
  await expect(page.getByRole('region', { name: 'Wortlaut, wie gehört' })).toContainText(`„${WORDS}“`)
  await expect(page.getByRole('region', { name: 'Frist für einen Strafantrag' })).toContainText('Keine Rechtsberatung')
  await expect(answer.getByRole('button', { name: 'Vorfall schließen' })).toBeDisabled()
  await expectSound(page, 'incident')
  await answer.getByRole('textbox', { name: 'Notiz dazu' }).fill('Gut gemacht.')
  await answer.getByRole('button', { name: 'Rückendeckung geben' }).click()
  const measures = page.getByRole('region', { name: 'Was geschehen ist' })
  await expect(measures).toContainText('Gut gemacht.')
  await expect(answer.getByRole('status')).toHaveText('Rückendeckung gegeben: festgehalten.')
  await answer.getByRole('button', { name: 'Anzeige erstattet' }).click()
  await expect(measures.getByRole('listitem')).toHaveCount(2)

  const pdf = info.outputPath('incident.pdf')
  await answerSaveDialog(app, pdf)
  await page.getByRole('button', { name: 'Als PDF sichern' }).click()
  await expect(page.getByText('Das PDF liegt hier')).toBeVisible()
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  expect(statSync(pdf).size).toBeGreaterThan(10_000)

  await page.getByRole('button', { name: 'Verlauf des Anrufs' }).click()
  await expect(page.getByRole('heading', { name: 'Verlauf' })).toBeVisible()
  await page.getByRole('button', { name: '←' }).click()

  await answer.getByRole('button', { name: 'Vorfall schließen' }).click()
  await expect(answer).toContainText('Dieser Vorfall ist geschlossen')
  await answer.getByRole('button', { name: 'Wieder öffnen' }).click()
  await expect(answer.getByRole('button', { name: 'Vorfall schließen' })).toBeEnabled()
  await expect(measures.getByRole('listitem')).toHaveCount(4)
  await goTo(page, 'Heute')
  await expect(page.getByRole('heading', { name: 'Zusagen' })).toBeVisible()
  await expect(page.getByText('Vorfälle ohne Rückendeckung')).toHaveCount(0)
})

test('the register takes a call by hand, and filters', async ({ running }) => {
  const { page } = running
  await goTo(page, 'Vorfälle')
  await expect(page.getByRole('heading', { name: 'Kein Vorfall.' })).toBeVisible()
  await expectSound(page, 'empty register')
  await goTo(page, 'Anruf')
  await playCalmCall(page, 'Frau Kurz')
  await goTo(page, 'Anrufe')
  await page.getByText('Frau Kurz').first().click()
  await page.getByRole('button', { name: 'Als Vorfall aufnehmen' }).click()
  await expect(page.getByText('Der Anruf steht jetzt bei den Vorfällen.')).toBeVisible()
  await goTo(page, 'Vorfälle')
  const table = page.getByRole('table')
  await expect(table).toContainText('selbst aufgenommen')
  await expectSound(page, 'register')
  await page.getByRole('combobox', { name: 'Grund' }).selectOption('threat')
  await expect(page.getByText('Mit diesen Filtern gibt es keinen Vorfall.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Grund' }).selectOption('byHand')
  await page.getByRole('combobox', { name: 'Zeitraum' }).selectOption('month')
  await page.getByRole('radio', { name: /ohne Rückendeckung/ }).check()
  await expect(table.getByRole('button')).toHaveCount(1)
  await table.getByRole('button').click()
  await expect(page.getByRole('region', { name: 'Was geschehen ist' })).toContainText('Als Vorfall aufgenommen')
})

test('a promise is moved, handed over, kept, and all of it taken back', async ({ running }) => {
  const { page } = running
  await playAbusiveCall(page, 'Herr Lang')
  await goTo(page, 'Heute')
  const list = page.getByRole('region', { name: 'Zusagen' })
  await expect(list.getByRole('list', { name: 'heute fällig (1)' })).toContainText('Teamleitung')
  await list.getByRole('button', { name: 'übergeben' }).click()
  await expect(list.getByText('wird nicht vorgeschlagen')).toBeVisible()
  await list.getByRole('combobox', { name: 'Wer übernimmt' }).fill('Kim')
  await press(page, 'Enter')
  await expect(list.getByRole('list')).toContainText('Kim')
  await list.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(list.getByRole('list')).toContainText('Teamleitung')

  await page.getByRole('button', { name: 'Alle Zusagen' }).click()
  await page.getByRole('button', { name: 'verschieben' }).click()
  await page.getByRole('textbox', { name: 'Neuer Termin' }).fill('irgendwann')
  await expect(page.getByText('Zeitpunkt nicht erkannt')).toBeVisible()
  await page.getByRole('textbox', { name: 'Neuer Termin' }).fill('übermorgen 10 Uhr')
  await expectSound(page, 'all promises')
  await press(page, 'Enter')
  const later = page.getByRole('list', { name: 'später oder ohne Termin (1)' })
  await expect(later).toContainText('verschoben von')
  await later.getByRole('button', { name: 'gehalten', exact: true }).click()
  await expect(page.getByText('ist als gehalten vermerkt')).toBeVisible()
  await page.getByText('erledigt', { exact: true }).click()
  const settled = page.getByRole('list', { name: 'erledigt (1)' })
  await expect(settled).toContainText('gehalten')
  await settled.getByRole('button', { name: /^Rückgängig/ }).click()
  await expect(page.getByText('Noch ist keine Zusage erledigt.')).toBeVisible()
})

for (const language of ['de', 'en'] as const) {
  test.describe(`all places, ${language}`, () => {
    test.use({ language })

    test('the rail holds every place at every size, and Today is calm when nothing waits', async ({ running }) => {
      const { page, app } = running
      const rail = page.getByRole('navigation')
      await rail.getByText(language === 'de' ? 'Heute' : 'Today', { exact: true }).click()
      const calm = language === 'de' ? 'Gerade wartet nichts auf Sie.' : 'Nothing is waiting for you.'
      await expect(page.getByRole('heading', { name: calm })).toBeVisible()
      await expectSound(page, 'nothing to do')
      await rail.getByText(language === 'de' ? 'Einstellungen' : 'Settings', { exact: true }).click()
      for (const scale of ['100 %', '200 %']) {
        await page.getByText(scale, { exact: true }).click()
        for (const [width, height] of SIZES) {
          await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
            width,
            height,
          ] as [number, number])
          await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
          await expect.poll(() => cutOff(page), { message: `${width}×${height} at ${scale}` }).toEqual([])
        }
      }
    })
  })
}

const SIZES = [
  [1280, 800],
  [1024, 700],
  [520, 320],
] as const

/** Places of the rail that are cut off or lie outside the window. */
function cutOff(page: Page): Promise<readonly (string | null)[]> {
  return page.evaluate(() => {
    const { clientWidth, clientHeight } = document.documentElement
    const buttons = [...document.querySelectorAll('nav button')]
    const isOut = (button: Element) => {
      const { top, bottom, left, right } = button.getBoundingClientRect()
      return top < 0 || left < 0 || bottom > clientHeight || right > clientWidth
    }
    return buttons.filter((each) => each.scrollWidth > each.clientWidth || isOut(each)).map((each) => each.textContent)
  })
}

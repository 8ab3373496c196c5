import { expect, type Page } from '@playwright/test'
import { test } from './support/appTest.ts'
import { callScreen, endCall, press } from './support/callScreen.ts'
import { planOf, selectedStep } from './support/plan.ts'
import { tabTo } from './support/tabTo.ts'

test.setTimeout(240_000)

/** Fewer calls than a team's smallest group are not shown. */
const CALLS = 5

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Bearbeiten' })

/** Goes to a place of the app by its rail. */
async function goTo(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('navigation').getByRole('button', { name, exact: true }))
  await press(page, 'Enter')
}

/** Chooses a view of the flow: Tab leads to the one that is chosen, the arrows to the others. */
async function showView(page: Page, name: string): Promise<void> {
  const view = page.getByRole('radio', { name, exact: true })
  const views = page.getByRole('group', { name: 'Ansichten' })
  await tabTo(page, views.getByRole('radio', { checked: true }), 'Shift+Tab')
  for (let steps = 0; steps < 5 && !(await view.isChecked()); steps += 1) await press(page, 'ArrowRight')
  await expect(view).toBeChecked()
}

/** Writes into a field of the panel. */
async function write(page: Page, field: string, text: string): Promise<void> {
  const box = panelOf(page).getByRole('textbox', { name: field, exact: true })
  await tabTo(page, box)
  await press(page, 'Control+a')
  await page.keyboard.type(text)
  await expect(box).toHaveValue(text)
}

async function writeFlow(page: Page): Promise<void> {
  await goTo(page, 'Leitfäden')
  await tabTo(page, page.getByRole('button', { name: 'Neuer Leitfaden' }))
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'Neuen Leitfaden beginnen' })
  await dialog.waitFor()
  await press(page, 'ArrowUp')
  await expect(dialog.getByRole('radio', { name: /Leer/ })).toBeChecked()
  await tabTo(page, dialog.getByRole('textbox', { name: 'Name' }))
  await page.keyboard.type('Rückruf')
  await press(page, 'Enter')

  await tabTo(page, planOf(page))
  await press(page, 'ArrowDown', 'n')
  await expect(selectedStep(page)).toHaveAccessibleName(/^Neuer Schritt/)
  await press(page, 'Enter')
  await write(page, 'Titel, Deutsch', 'Termin nennen')
  await write(page, 'Formulierung 1, Deutsch', 'Wir rufen Sie morgen um zehn Uhr zurück. Passt Ihnen das?')
  const outcome = panelOf(page).getByRole('combobox', { name: 'Ergebnis' })
  await tabTo(page, outcome)
  await page.keyboard.type('Folgetermin')
  await tabTo(page, panelOf(page).getByRole('switch', { name: 'Gespräch kann hier enden' }))
  await press(page, 'Space')
  await expect(page.getByRole('region', { name: 'Hinweise zum Leitfaden' })).toContainText('0 Fehler')
}

async function proveFlow(page: Page): Promise<void> {
  await showView(page, 'Prüfung')
  await tabTo(page, page.getByRole('button', { name: 'Prüfen', exact: true }))
  await press(page, 'Enter')
  await expect(page.getByText('Jeder Schritt ist zu erreichen, und jede Wahl kommt vor.')).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('proved.png') })
}

async function publishFlow(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Veröffentlichen …' }))
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: '„Rückruf“ veröffentlichen' })
  for (const tick of await dialog.getByRole('group', { name: 'Gesehen und so gewollt' }).getByRole('checkbox').all()) {
    await tabTo(page, tick)
    await press(page, 'Space')
  }
  await tabTo(page, dialog.getByRole('textbox', { name: 'Warum diese Änderung?' }))
  await page.keyboard.type('Rückrufe zusagen')
  await tabTo(page, dialog.getByRole('button', { name: 'Veröffentlichen', exact: true }))
  await press(page, 'Enter')
  await expect(page.getByText('Veröffentlicht als Version 1.')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Zu den Leitfäden' }))
  await press(page, 'Enter')
}

/** Chooses the new flow on the ready screen; the choice is kept for the calls after it. */
async function chooseFlow(page: Page): Promise<void> {
  const flow = page.getByRole('combobox', { name: 'Leitfaden' })
  await tabTo(page, flow)
  await press(page, 'R')
  await expect(flow).toHaveValue('rueckruf')
  await press(page, 'Tab')
}

/** A call with the new flow, from its first line to the saved card. */
async function takeCall(page: Page): Promise<void> {
  await press(page, 'Enter')
  await callScreen(page).line.waitFor()
  await press(page, 'w')
  await expect(callScreen(page).line).toContainText('Wir rufen Sie morgen um zehn Uhr zurück.')
  await endCall(page, 'Enter')
  await callScreen(page).startButton.waitFor()
}

test('a trainer writes a flow from nothing by keyboard, proves and publishes it, and sees its calls on the plan', async ({
  running,
}) => {
  const { page } = running
  await callScreen(page).startButton.waitFor()
  await writeFlow(page)
  await page.screenshot({ path: test.info().outputPath('written.png') })
  await proveFlow(page)
  await publishFlow(page)

  await goTo(page, 'Anruf')
  await chooseFlow(page)
  for (let call = 0; call < CALLS; call += 1) await takeCall(page)

  await goTo(page, 'Leitfäden')
  await tabTo(page, page.getByRole('button', { name: '„Rückruf“ öffnen' }))
  await press(page, 'Enter')
  await showView(page, 'Anrufe')
  await expect(page.getByRole('main').getByText(`${CALLS} Anrufe`).first()).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('calls.png') })
})

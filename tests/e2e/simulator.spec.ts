import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { Flow } from '../../src/shared/flow/flow.ts'
import { readCalls } from '../support/storedCall.ts'
import { test } from './support/appTest.ts'
import { callScreen, press } from './support/callScreen.ts'

import { leaveDraft } from './support/leaveDraft.ts'
import { openFlow } from './support/openFlow.ts'

async function tryOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ausprobieren', exact: true }).click()
  await callScreen(page).line.waitFor()
}

/** Takes a step from the plan. */
async function removeStep(page: Page, id: string): Promise<void> {
  const step = page.locator(`#plan-step-${id}`)
  await page.getByRole('button', { name: 'Ganzer Plan' }).click()
  await step.click()
  await expect(step).toHaveAttribute('data-selected', 'true')
  await press(page, 'Delete')
  await expect(step).toBeHidden()
}

const course = (page: Page) => page.getByRole('region', { name: 'Bisher, nirgends gespeichert' })
const rung = (page: Page, name: string) => page.locator('main [data-lit="true"]', { hasText: name })

test('a call is tried out, gone back in, begun elsewhere and wrapped up, and nothing of it is kept', async ({
  running,
}) => {
  const { page, dataDir } = running
  const { line } = callScreen(page)
  await openFlow(page)
  await tryOut(page)
  await press(page, 'b', 'b', 'b', 'b', 'b')
  await expect(line).toContainText('Gespräch beenden')
  await expect(rung(page, 'Gespräch beenden')).toBeVisible()

  await course(page).getByRole('button', { name: 'Beleidigung → Um Respekt bitten' }).click()
  await expect(line).toContainText('Um Respekt bitten')
  await expect(rung(page, 'Um Respekt bitten')).toBeVisible()
  await course(page).getByRole('button', { name: 'bis zum Ende' }).click()
  await expect(line).toContainText('Gespräch beenden')

  await page.getByRole('button', { name: 'Tasten im Anruf' }).click()
  await press(page, 'Backspace')
  await expect(line).toContainText('Konsequenz ankündigen')
  await press(page, 'Escape', 'b')
  await expect(page.getByText('Die Tasten gehören dem Leitfaden.')).toBeVisible()
  await expect(line).toContainText('Konsequenz ankündigen')
  await press(page, 'Enter')
  await expect(page.getByText('Die Tasten gehören dem Anruf.')).toBeVisible()

  await page.getByRole('button', { name: 'An anderer Stelle beginnen' }).click()
  const form = page.getByRole('dialog', { name: 'An anderer Stelle beginnen' })
  await form.getByRole('combobox', { name: 'Schritt' }).selectOption('Lösung anbieten')
  await form.getByRole('combobox', { name: 'Beleidigungen bisher' }).selectOption('3')
  await form.getByRole('combobox', { name: 'Ankündigungen bisher' }).selectOption('1')
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Frau Yilmaz')
  await form.getByText('Andere Regeln').click()
  await form.getByRole('combobox', { name: 'Ankündigungen', exact: true }).selectOption('2')
  await form.getByRole('button', { name: 'Anruf beginnen' }).click()
  await expect(line).toContainText('Lösung anbieten')
  await expect(page.getByText('Frau Yilmaz').first()).toBeVisible()
  await page.getByRole('button', { name: 'Tasten im Anruf' }).click()
  await press(page, 'b')
  await expect(line).toContainText('Konsequenz ankündigen')
  await press(page, 'x')
  await expect(page.getByText('Zum Ausprobieren: Gespeichert wird nichts.')).toBeVisible()
  await press(page, 'Enter')
  await expect(page.getByText('Der Anruf ist zu Ende. Es wurde nichts gespeichert.')).toBeVisible()
  await page.getByRole('button', { name: 'Neuer Anruf' }).first().click()
  await expect(line).toContainText('Lösung anbieten')
  expect(readCalls(dataDir)).toEqual([])
})

test('a test call shows where the flow leads elsewhere after an edit, and that it is right again', async ({
  running,
}) => {
  const { page, dataDir } = running
  await openFlow(page)
  await tryOut(page)
  await press(page, 'Enter', 'Enter', 'b')
  await expect(callScreen(page).line).toContainText('Verständnis zeigen')
  await page.getByRole('button', { name: 'Als Probegespräch sichern' }).click()
  const naming = page.getByRole('dialog', { name: 'Als Probegespräch sichern' })
  await naming.getByRole('textbox', { name: 'Name' }).fill('Bis zum Verstehen')
  await press(page, 'Enter')
  const kept = page.getByRole('listitem').filter({ hasText: 'Bis zum Verstehen' })
  await page.getByRole('button', { name: 'Alle prüfen' }).click()
  await expect(page.getByText('1 von 1 bestanden.')).toBeVisible()

  await removeStep(page, 'listen')
  await expect(page.getByText('Der Leitfaden hat sich seitdem geändert.')).toBeVisible()
  await page.getByRole('button', { name: 'Alle prüfen' }).click()
  await expect(page.getByText('0 von 1 bestanden.')).toBeVisible()
  await expect(kept).toContainText('Ereignis 1')
  await expect(kept).toContainText('eine Wahl, die es nicht mehr gibt')
  await page.screenshot({ path: test.info().outputPath('broken-scenario.png') })
  await page.getByText('Ein Anruf', { exact: true }).click()
  await expect(course(page)).toContainText('Hier geht es nicht weiter')
  await page.screenshot({ path: test.info().outputPath('misfit.png') })

  await press(page, 'Escape')
  await press(page, 'Control+z')
  await expect(course(page)).not.toContainText('Hier geht es nicht weiter')
  await expect(callScreen(page).line).toContainText('Verständnis zeigen')
  await page.getByText('Probegespräche', { exact: true }).click()
  await kept.getByRole('button', { name: 'Bis zum Verstehen: prüfen' }).click()
  await expect(kept).toContainText('bestanden')
  await kept.getByRole('button', { name: 'Bis zum Verstehen: vorspielen' }).click()
  await course(page).getByRole('button', { name: 'bis zum Ende' }).click()
  await expect(callScreen(page).line).toContainText('Verständnis zeigen')
  await page.getByText('Probegespräche', { exact: true }).click()
  await kept.getByRole('button', { name: 'Bis zum Verstehen: Entfernen' }).click()
  await expect(page.getByText('Noch kein Probegespräch.')).toBeVisible()
  expect(readCalls(dataDir)).toEqual([])
})

test('a call that is tried out goes on where it was after a look at another place', async ({ running }) => {
  const { page } = running
  const { line } = callScreen(page)
  await openFlow(page)
  await tryOut(page)
  await press(page, 'Enter', 'b', 'b')
  await expect(line).toContainText('Gesagtes wiederholen')
  await page.getByRole('navigation').getByText('Regeln', { exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Regeln' }).waitFor()
  await openFlow(page)
  await expect(line).toContainText('Gesagtes wiederholen')
  await expect(course(page).getByRole('listitem')).toHaveCount(4)

  await page.getByRole('button', { name: '← Leitfäden' }).click()
  await openFlow(page)
  await page.locator('#plan-step-open').waitFor()
  await expect(line).toBeHidden()
  await tryOut(page)
  await expect(line).toContainText('Gesagtes wiederholen')
})

test('an error in a call that is tried out leaves the flow as it is, and the call begins anew', async ({ running }) => {
  const { page } = running
  const { line } = callScreen(page)
  await openFlow(page)
  await tryOut(page)
  await press(page, 'Enter')
  await page.evaluate(() => {
    const { getBoundingClientRect } = Element.prototype
    Element.prototype.getBoundingClientRect = function broken() {
      if (this.matches('html:not([data-mended]) ol > li')) throw new Error('an error in the course of the call')
      return getBoundingClientRect.call(this)
    }
  })
  await press(page, 'b')
  await expect(page.getByRole('alert')).toContainText('Beim Ausprobieren ist etwas schiefgegangen.')
  await expect(page.locator('#plan-step-open')).toBeVisible()
  await page.evaluate(() => document.documentElement.toggleAttribute('data-mended'))
  await page.getByRole('button', { name: 'Neu beginnen' }).click()
  await expect(line).toContainText('Begrüßen')
})

/** A draft with a way to a step that is not there, and one that no call is ever offered. */
function doctor(flow: Flow): Flow {
  const never = { on: 'step', step: 'close', is: 'said' } as const
  return {
    ...flow,
    steps: flow.steps.map((step) => {
      if (step.id === 'listen') {
        return { ...step, choices: step.choices.map((choice) => ({ ...choice, goTo: { step: 'nirgends' } })) }
      }
      if (step.id !== 'open') return step
      const [first, second, ...others] = step.choices
      if (first === undefined || second === undefined) throw new Error('the first step has two choices')
      return { ...step, choices: [first, { ...second, when: { match: 'all', clauses: [never] } }, ...others] }
    }),
  }
}

test('a proof shows what is broken with a call that can be played, and what nobody reaches', async ({ running }) => {
  const { page } = running
  await callScreen(page).startButton.waitFor()
  await leaveDraft(page, doctor)
  await openFlow(page)
  await page.getByText('Prüfung', { exact: true }).click()
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click()
  const promises = page.getByRole('region', { name: 'Was immer gilt' })
  const broken = promises
    .getByRole('listitem')
    .filter({ hasText: 'Ein Weg führt zu einem Schritt, den es nicht gibt.' })
  await expect(broken.last()).toContainText('Zuhören')
  await expect(page.getByRole('region', { name: 'Was kein Anruf erreicht' })).toContainText('führt kein Weg hierher.')
  await expect(page.getByRole('region', { name: 'Alle Wege' }).getByRole('listitem').first()).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('broken-proof.png') })
  await broken
    .last()
    .getByRole('button', { name: /vorspielen/ })
    .click()
  await course(page).getByRole('button', { name: 'bis zum Ende' }).click()
  await expect(callScreen(page).line).toContainText('Zuhören')
  await expect(course(page)).toContainText('Hier geht es nicht weiter: Diesen Schritt gibt es nicht.')
  await page.screenshot({ path: test.info().outputPath('counter-example.png') })

  await page.getByText('Plan', { exact: true }).click()
  await expect(page.locator('#plan-step-listen')).toHaveAttribute('data-lit', 'true')
  await removeStep(page, 'listen')
  await page.getByText('Prüfung', { exact: true }).click()
  await expect(page.getByText('Der Leitfaden hat sich seit dieser Prüfung geändert.')).toBeVisible()
})

for (const language of ['de', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language })

      test('the simulator and the proof look right and are free of violations', async ({ running }) => {
        const { page, app } = running
        const words = WORDS[language]
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        await openFlow(page, language)
        await page.getByRole('button', { name: words.tryOut, exact: true }).click()
        await page.getByRole('region', { name: words.line }).waitFor()
        await expectSound(page, 'simulator')
        await press(page, 'b', 'b', 's', 'b')
        await expectSound(page, 'ladder')
        await press(page, 'x')
        await expectSound(page, 'wrapUp')
        await page.getByRole('button', { name: words.elsewhere }).click()
        await expectSound(page, 'preset')
        await press(page, 'Escape')
        await page.getByText(words.crowd, { exact: true }).click()
        await page.getByRole('button', { name: words.play }).click()
        await page.getByRole('table').first().waitFor()
        await expect(page.getByRole('row', { name: words.visited })).toBeVisible()
        await expectSound(page, 'crowd')
        await page.getByText(words.scenarios, { exact: true }).click()
        await expectSound(page, 'scenarios')
        await page.getByRole('button', { name: words.tryOut, exact: true }).click()
        await page.getByText(words.proof, { exact: true }).click()
        await page.getByRole('button', { name: words.prove, exact: true }).click()
        await page.getByRole('region', { name: words.promises }).waitFor()
        await expectSound(page, 'proof')
        await page.getByRole('button', { name: words.tryOut, exact: true }).click()
        for (const [width, height] of [
          [1024, 700],
          [1680, 1000],
        ] as const) {
          await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
            width,
            height,
          ] as const)
          await page.getByText(words.plan, { exact: true }).click()
          await page.locator('#plan-step-open').click()
          await expectSound(page, `simulator-${width}`)
        }
      })

      async function expectSound(page: Page, name: string): Promise<void> {
        await page.screenshot({ path: test.info().outputPath(`${name}-${language}-${theme}.png`) })
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
        expect.soft(found, `accessibility: ${name}`).toEqual([])
      }
    })
  }
}

const WORDS = {
  de: {
    tryOut: 'Ausprobieren',
    line: 'Jetzt sagen',
    elsewhere: 'An anderer Stelle beginnen',
    crowd: 'Viele Anrufe',
    play: '1.000 Anrufe durchspielen',
    visited: 'Verständnis zeigen',
    scenarios: 'Probegespräche',
    proof: 'Prüfung',
    prove: 'Prüfen',
    promises: 'Was immer gilt',
    plan: 'Plan',
  },
  en: {
    tryOut: 'Try it out',
    line: 'Say now',
    elsewhere: 'Begin elsewhere',
    crowd: 'Many calls',
    play: 'Play 1,000 calls',
    visited: 'Show understanding',
    scenarios: 'Test calls',
    proof: 'Checks',
    prove: 'Run the checks',
    promises: 'What always holds',
    plan: 'Plan',
  },
} as const

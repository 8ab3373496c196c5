import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { launchApp, makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { test } from './support/appTest.ts'
import { press } from './support/callScreen.ts'

const NAMES = {
  de: {
    line: 'Jetzt sagen',
    start: 'Anruf beginnen',
    nav: ['Anrufe', 'Regeln', 'Einstellungen'],
    call: 'Anruf',
    commands: 'Befehle',
    stored: 'Was genau?',
    ended: 'Nach den Regeln beendet.',
    back: 'Alle Anrufe',
  },
  en: {
    line: 'Say now',
    start: 'Start the call',
    nav: ['Calls', 'Rules', 'Settings'],
    call: 'Call',
    commands: 'Commands',
    stored: 'What exactly?',
    ended: 'Ended by the rules.',
    back: 'All calls',
  },
} as const

for (const language of ['de', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language })

      test('the fault screen is free of violations and overflow', async ({ target }) => {
        const dataDir = makeDataDir()
        writeFileSync(join(dataDir, 'ruhepol.db'), 'never a database\n'.repeat(500))
        const { app, page } = await launchApp(target, { dataDir, language })
        await page.emulateMedia({ colorScheme: theme })
        await page.getByRole('heading', { level: 1 }).waitFor()
        await expectSound(page, 'fault screen')
        await app.close()
        removeDataDir(dataDir)
      })

      test('every screen is free of violations and overflow', async ({ running }) => {
        const { page } = running
        const names = NAMES[language]
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        await page.getByRole('button', { name: names.start }).waitFor()
        await expectSound(page, 'ready')
        await press(page, 'Enter')
        await page.getByRole('region', { name: names.line }).waitFor()
        await expectSound(page, 'start of a call')
        for (const key of ['b', 'b', 'b', 's']) {
          await press(page, key)
          await expectSound(page, `call after ${key}`)
        }
        await press(page, '?')
        await page.getByRole('dialog').waitFor()
        await expectSound(page, 'help')
        await press(page, 'Escape', 'a')
        await page.getByRole('dialog').waitFor()
        await expectSound(page, 'override')
        await press(page, 'Escape', 'Control+k')
        await page.getByRole('textbox', { name: names.commands }).waitFor()
        await expectSound(page, 'commands')
        await press(page, 'Escape')
        await page.getByRole('textbox', { name: names.commands }).waitFor({ state: 'hidden' })
        await page.getByRole('button', { name: names.stored }).click()
        await page.getByRole('dialog').getByRole('table').first().waitFor()
        await expectSound(page, 'what is stored')
        await press(page, 'Escape', 'b', 'b', 'Enter')
        await page.getByRole('region', { name: names.line }).waitFor({ state: 'hidden' })
        await expectSound(page, 'wrap-up')
        await press(page, 'Enter')
        await page.getByRole('button', { name: names.start }).waitFor()
        await page.getByText(names.ended).waitFor()
        await expectSound(page, 'ended by the rules')
        for (const name of names.nav) {
          await page.getByRole('navigation').getByText(name, { exact: true }).click()
          await expectSound(page, name)
        }
        await page.getByRole('navigation').getByText(names.nav[0], { exact: true }).click()
        await page.getByRole('table').getByRole('button').first().click()
        await page.getByRole('button', { name: names.back }).waitFor()
        await expectSound(page, 'transcript')
      })
    })
  }
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

for (const language of ['de', 'en'] as const) {
  test.describe(`room, ${language}`, () => {
    test.use({ language })

    test('the call fits into 1024×700 without scrolling', async ({ running }) => {
      const { page, app } = running
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
      await page.getByRole('button', { name: NAMES[language].start }).waitFor()
      await press(page, 'Enter')
      await page.getByRole('region', { name: NAMES[language].line }).waitFor()
      for (const key of ['Enter', 'b', 'b', 'b', 'b', 'b', 'l']) {
        await press(page, key)
        await expect.poll(() => isWhole(page), { message: `after ${key}` }).toBe(true)
      }
    })

    test('the call fits into 1024×700 with Ctrl on every key, and no button cuts off a word', async ({ running }) => {
      const { page, app } = running
      const names = NAMES[language]
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
      await page.getByRole('navigation').getByText(names.nav[2], { exact: true }).click()
      await page.getByRole('switch').click()
      await page.getByRole('navigation').getByText(names.call, { exact: true }).click()
      await page.getByRole('button', { name: names.start }).click()
      const line = page.getByRole('region', { name: names.line })
      await line.waitFor()
      const height = await line.evaluate((card) => card.clientHeight)
      for (const key of ['Enter', '0', 'b', 'b', '0', 'b', 'b', 'b']) {
        await press(page, `Control+${key}`)
        await expect.poll(() => isWhole(page), { message: `after ${key}` }).toBe(true)
        expect(await line.evaluate((card) => card.clientHeight), `height of the card after ${key}`).toBe(height)
      }
    })

    test('at 200 % text the line and all reactions are there without scrolling', async ({ running }) => {
      const { page, app } = running
      const names = NAMES[language]
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
      await page.getByRole('navigation').getByText(names.nav[2], { exact: true }).click()
      await page.getByText('200 %', { exact: true }).click()
      await page.getByRole('navigation').getByText(names.call, { exact: true }).click()
      await page.getByRole('button', { name: names.start }).click()
      await page.getByRole('region', { name: names.line }).waitFor()
      for (const key of ['b', 'b']) {
        await press(page, key)
        await expect.poll(() => isWhole(page), { message: `after ${key}` }).toBe(true)
      }
      await expect(page.getByRole('complementary')).toBeHidden()
    })
  })
}

/** Whether nothing scrolls and every reaction can be seen. */
function isWhole(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth) return false
    const buttons = [...document.querySelectorAll('[role="group"] button')]
    // The tick on the corner of a button hangs over its edge; a word must not.
    const isCut = (button: Element) => {
      const word = button.querySelector(':scope > span:not([aria-hidden]):not(:has([aria-hidden]))') ?? button
      return word.scrollWidth > word.clientWidth
    }
    return buttons.every((button) => {
      const { top, bottom, left, right } = button.getBoundingClientRect()
      return top >= 0 && left >= 0 && bottom <= root.clientHeight && right <= root.clientWidth && !isCut(button)
    })
  })
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import { makeDataDir, removeDataDir } from '../support/launchApp.ts'
import { test } from './support/appTest.ts'
import { press, startCall } from './support/callScreen.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

async function playCall(page: Page, ...keys: readonly string[]): Promise<void> {
  await startCall(page)
  await press(page, ...keys, 'x')
  await page.getByRole('region', { name: 'Jetzt sagen' }).waitFor({ state: 'hidden' })
  await press(page, 'Enter')
}

test('calls are exported as a table, a workbook and JSON lines, to where the person says', async ({ running }) => {
  const { page, app } = running
  const folder = makeDataDir()
  await playCall(page, 'b', 'b')
  await playCall(page, '2', '1')
  await page.getByRole('navigation').getByText('Anrufe', { exact: true }).click()
  await page.getByRole('button', { name: 'Exportieren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Anrufe exportieren' })
  const save = dialog.getByRole('button', { name: 'Speichern unter …' })
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.screenshot({ path: test.info().outputPath(`export-${theme}.png`) })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  }

  await answerSaveDialog(app, null)
  await save.click()
  await expect(save).toBeEnabled()
  await answerSaveDialog(app, join(folder, 'nowhere', 'calls.csv'))
  await save.click()
  await expect(dialog.getByRole('alert')).toHaveText(
    'Dort lässt sich die Datei nicht schreiben. Bitte einen anderen Ort wählen.',
  )

  for (const [format, file] of [
    ['CSV', 'calls.csv'],
    ['Excel', 'calls.xlsx'],
    ['JSON', 'calls.jsonl'],
  ] as const) {
    await dialog.getByText(format, { exact: true }).click()
    await answerSaveDialog(app, join(folder, file))
    await save.click()
    await expect(dialog.getByRole('status')).toContainText(`Fertig: 2 Anrufe in ${join(folder, file)}`)
  }
  await dialog.getByText('alle', { exact: true }).click()
  await save.click()
  await expect(dialog.getByRole('status')).toContainText('Fertig: 2 Anrufe')
  expect(readdirSync(folder).sort()).toEqual(['calls.csv', 'calls.jsonl', 'calls.xlsx'])
  const table = readFileSync(join(folder, 'calls.csv'), 'utf8')
  expect(table.split('\r\n')).toHaveLength(4)
  expect(table).toContain('"callId";"startedAt";')
  const lines = readFileSync(join(folder, 'calls.jsonl'), 'utf8').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).highestRung)).toEqual(['restate', null])
  expect(Object.keys(unzipSync(readFileSync(join(folder, 'calls.xlsx'))))).toContain('xl/worksheets/sheet1.xml')
  removeDataDir(folder)
})

import type { Page } from '@playwright/test'
import type { LaunchTarget } from '../../scripts/runtime/prepareRuntime.ts'
import { launchApp, removeDataDir } from '../support/launchApp.ts'
import { copiedFlow } from './copiedFlow.ts'
import { openEmptyWindow } from './emptyWindow.ts'
import { type Figure, figure, percentile } from './figures.ts'
import { openFlowInEditor } from './openFlowInEditor.ts'
import { installTypingProbe, sampleTyping } from './typingProbe.ts'

const ROUNDS = 3
const PRESSES = 300
const WARM_UP = 30
const STEPS = 150

/** Key press → letter painted in a line of the panel, the flow being checked meanwhile; against a bare text field. */
export async function benchTyping(app: LaunchTarget, empty: LaunchTarget): Promise<Figure[]> {
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(...(await typeInEmptyWindow(empty)))
    ours.push(...(await typeInPanel(app)))
  }
  const diff = percentile(ours, 0.95) - percentile(floor, 0.95)
  return [figure('editor.type.p95.diff.ms', diff, 'ms', 6)]
}

async function typeInPanel(target: LaunchTarget): Promise<number[]> {
  const { app, page, dataDir } = await launchApp(target)
  await openFlowInEditor(page, copiedFlow(STEPS))
  await page.keyboard.press('Control+f')
  await page.keyboard.type('Verstehen')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Formulierung 1, Deutsch', exact: true }).fill('')
  const samples = await sample(page)
  await app.close()
  removeDataDir(dataDir)
  return samples
}

async function typeInEmptyWindow(target: LaunchTarget): Promise<number[]> {
  const { app, page } = await openEmptyWindow(target)
  await page.evaluate(() => document.body.replaceChildren(document.createElement('textarea')))
  await page.locator('textarea').focus()
  const samples = await sample(page)
  await app.close()
  return samples
}

async function sample(page: Page): Promise<number[]> {
  await installTypingProbe(page)
  await sampleTyping(page, WARM_UP)
  return sampleTyping(page, PRESSES)
}

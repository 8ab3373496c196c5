import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { prepareRuntime } from '../../scripts/runtime/prepareRuntime.ts'
import { runCli } from '../../src/main/cli/runCli.ts'
import { launchApp, removeDataDir } from '../support/launchApp.ts'
import { DEMO_WORDS, type DemoLanguage } from './demoWords.ts'
import { makePhotographer } from './makePhotographer.ts'
import { showDesk } from './showDesk.ts'
import { showWorkshop } from './showWorkshop.ts'

/**
 * Plays one abusive call from start to wrap-up in the real app, in each language, up all five rungs and with the words
 * heard; saves numbered pictures in both themes and the exported record of the call. Then shows the supervisor's desk
 * and the trainer's workshop on generated calls.
 */
export async function runDemo(outDir: string): Promise<void> {
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(outDir, { recursive: true })
  for (const language of ['de', 'en'] as const) {
    await playDemoCall(language, outDir)
    await showDesk(language, outDir)
    await showWorkshop(language, outDir)
  }
}

async function playDemoCall(language: DemoLanguage, outDir: string): Promise<void> {
  const words = DEMO_WORDS[language]
  const { app, page, dataDir } = await launchApp(await prepareRuntime(), { language })
  const picture = makePhotographer(page, outDir, language)
  const line = page.getByRole('region', { name: words.sayNow })

  await page.getByRole('button', { name: words.start }).waitFor()
  await page.getByRole('textbox', { name: words.name }).fill(words.callerName)
  await page.getByRole('textbox', { name: words.reference }).fill('4711')
  await picture('ready')
  await page.keyboard.press('Enter')
  await line.waitFor()
  await picture('greeting')
  await press(page, 'Enter')
  await picture('listening')

  await press(page, '2')
  await picture('acknowledge')
  await press(page, 'b', 'q')
  await page.keyboard.type(words.insult)
  await press(page, 'Enter', 'b')
  await picture('restate')
  await press(page, 'b')
  await picture('request-respect')
  await press(page, 'b')
  await picture('warn')
  await press(page, 'b')
  await picture('goodbye')
  await press(page, '?')
  await picture('help')
  await press(page, 'Escape', 'a')
  await picture('override')
  await press(page, 'Escape', 'Enter')
  await line.waitFor({ state: 'hidden' })
  await picture('wrap-up')
  await press(page, 'Enter')
  await page.getByRole('button', { name: words.start }).waitFor()
  await picture('break')

  const navigation = page.getByRole('navigation')
  await navigation.getByText(words.calls, { exact: true }).click()
  await page.getByText(words.callerName).first().waitFor()
  await picture('calls')
  await page.getByText(words.callerName).first().click()
  await page.getByText(words.insult).first().waitFor()
  await picture('transcript')
  await navigation.getByText(words.rules, { exact: true }).click()
  await picture('rules')
  await navigation.getByText(words.settings, { exact: true }).click()
  await picture('settings')

  await app.close()
  await exportRecord(dataDir, join(outDir, `call-${language}.jsonl`))
  removeDataDir(dataDir)
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(120)
  }
}

async function exportRecord(dataDir: string, out: string): Promise<void> {
  const argv = ['export', '--db', join(dataDir, 'ruhepol.db'), '--format', 'jsonl', '--out', out]
  const code = await runCli(argv, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  })
  if (code !== 0) throw new Error(`the record of the call could not be exported (${code})`)
}

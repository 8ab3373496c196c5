import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { LaunchTarget } from '../../scripts/runtime/prepareRuntime.ts'

/** A running app: its process, its window, and the folder that holds its whole profile. */
export type RunningApp = { readonly app: ElectronApplication; readonly page: Page; readonly dataDir: string }

/** What a start may vary: an existing profile, the language of the system, more environment. */
export type LaunchOptions = {
  readonly dataDir?: string
  readonly language?: 'de' | 'en'
  readonly env?: Record<string, string>
}

/** Starts the app and waits until its first screen stands. Without a `dataDir` it gets a fresh profile. */
export async function launchApp(target: LaunchTarget, options: LaunchOptions = {}): Promise<RunningApp> {
  const dataDir = options.dataDir ?? makeDataDir()
  const app = await _electron.launch({
    executablePath: target.executablePath,
    args: [...target.launchArgs, `--lang=${options.language ?? 'de'}`],
    env: { ...target.env, ...displayOf(process.env), RUHEPOL_DATA_DIR: dataDir, ...options.env },
  })
  const page = await app.firstWindow()
  // Main is loading until then, and Playwright loses what it evaluates there meanwhile.
  await page.locator('#root > *').first().waitFor()
  return { app, page, dataDir }
}

/** A fresh profile folder in the system's temporary folder. */
export function makeDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'ruhepol-test-'))
}

/** Removes a profile folder. */
export function removeDataDir(dataDir: string): void {
  // A killed app's other processes may still write for a moment.
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

function displayOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return env.DISPLAY === undefined ? {} : { DISPLAY: env.DISPLAY }
}

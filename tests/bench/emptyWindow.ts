import { resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { type LaunchTarget, stageApp } from '../../scripts/runtime/prepareRuntime.ts'

/** An empty window on the same Electron: the floor to compare with. */
export type EmptyWindow = { readonly app: ElectronApplication; readonly page: Page }

/** Makes the empty app ready to start. */
export function prepareEmptyWindow(): Promise<LaunchTarget> {
  return stageApp(resolve(import.meta.dirname, 'emptyApp'))
}

/** Starts it and waits for its page. */
export async function openEmptyWindow(target: LaunchTarget): Promise<EmptyWindow> {
  const app = await _electron.launch({
    executablePath: target.executablePath,
    args: target.launchArgs,
    env: target.env,
  })
  const page = await app.firstWindow()
  await page.locator('section').waitFor()
  return { app, page }
}

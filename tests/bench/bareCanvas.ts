import { cpSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { cacheFolderOf } from '../../scripts/runtime/cacheFolder.ts'
import { currentHost } from '../../scripts/runtime/host.ts'
import { type LaunchTarget, stageApp } from '../../scripts/runtime/prepareRuntime.ts'

const SOURCE = resolve(import.meta.dirname, 'bareCanvas')

/** Builds a window with a bare canvas on the same Electron, bundled as the app is. */
export async function prepareBareCanvas(): Promise<LaunchTarget> {
  const outDir = join(dirname(cacheFolderOf(currentHost())), 'bareCanvas')
  await build({
    root: SOURCE,
    base: './',
    logLevel: 'error',
    configFile: false,
    plugins: [react()],
    build: { outDir, emptyOutDir: true, minify: true },
  })
  for (const name of ['package.json', 'main.cjs']) cpSync(join(SOURCE, name), join(outDir, name))
  return stageApp(outDir)
}

/** Starts it; the canvas is not open yet. */
export async function openBareCanvas(target: LaunchTarget): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await _electron.launch({
    executablePath: target.executablePath,
    args: target.launchArgs,
    env: target.env,
  })
  const page = await app.firstWindow()
  await page.getByRole('button', { name: 'open' }).waitFor()
  return { app, page }
}

import { renameSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'

const POLL_MS = 50
const GIVE_UP_AFTER_MS = 15_000
/** Every screen of ours has a `main`; before the first answer of main there is none. */
const IS_READY = `document.fonts.status === 'loaded' && document.querySelector('main, [role=main]') !== null`

/** Writes a PNG of the window once its first screen stands (or after 15 s, whatever is there by then). */
export async function takeScreenshot(window: BrowserWindow, file: string): Promise<void> {
  const endsAtMs = performance.now() + GIVE_UP_AFTER_MS
  while (performance.now() < endsAtMs && !(await isReady(window))) await sleep(POLL_MS)
  // One more frame, so that what is ready is also painted.
  await sleep(POLL_MS * 2)
  const image = await window.webContents.capturePage()
  // Whoever waits for the file finds it whole.
  writeFileSync(`${file}.part`, image.toPNG())
  renameSync(`${file}.part`, file)
}

async function isReady(window: BrowserWindow): Promise<boolean> {
  if (window.webContents.isLoading()) return false
  return (await window.webContents.executeJavaScript(IS_READY)) === true
}

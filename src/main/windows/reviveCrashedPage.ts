import type { BrowserWindow } from 'electron'

/** More often than this, loading again does not help. */
const TIMES_A_MINUTE = 3
const MINUTE_MS = 60_000

type Report = (message: string, details: Readonly<Record<string, unknown>>) => void

/** Loads the page again when its process dies: the call is in main, so it goes on where it was. */
export function reviveCrashedPage(window: BrowserWindow, report: Report): void {
  let revivedAtMs: readonly number[] = []
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    report('the page is gone', { reason, exitCode })
    revivedAtMs = revivedAtMs.filter((atMs) => Date.now() - atMs < MINUTE_MS)
    if (reason === 'clean-exit' || revivedAtMs.length >= TIMES_A_MINUTE) return
    revivedAtMs = [...revivedAtMs, Date.now()]
    window.webContents.reload()
  })
}

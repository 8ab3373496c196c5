import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkoutDir } from './checkoutDir.ts'
import { type LaunchTarget, prepareRuntime } from './runtime/prepareRuntime.ts'
import { type Display, openDisplay } from './runtime/virtualDisplay.ts'
import { runScript } from './terminal/runScript.ts'
import { say, secondsSince } from './terminal/say.ts'
import { superviseApp } from './terminal/superviseApp.ts'
import { waitForFile } from './terminal/waitForFile.ts'

const SCREENSHOT_TIMEOUT_MS = 60_000

await runScript(async () => {
  const target = await prepareRuntime()
  const display = await openDisplay({ endsWithLastWindow: true })
  try {
    return await start(target, display)
  } finally {
    await display.stop()
  }
})

async function start(target: LaunchTarget, display: Display): Promise<number> {
  const env = { ...target.env, ...display.env }
  if (display.isVirtual) {
    say(`There is no display, so the app runs on a virtual one (${display.env.DISPLAY}).`)
    env.RUHEPOL_SCREENSHOT = announceScreenshot()
  }
  say('Starting Ruhepol with a development profile; Ctrl-C ends it.')
  // Without a desktop Chromium complains about a message bus and a graphics card that nobody misses here.
  const quietArgs = display.isVirtual ? ['--log-level=3'] : []
  const args = [...target.launchArgs, ...quietArgs, ...process.argv.slice(2)]
  return superviseApp({ executablePath: target.executablePath, args, env })
}

function announceScreenshot(): string {
  const file = join(checkoutDir, '.cache', 'screenshots', `first-window-${process.pid}.png`)
  mkdirSync(join(checkoutDir, '.cache', 'screenshots'), { recursive: true })
  rmSync(file, { force: true })
  const startedAtMs = performance.now()
  void waitForFile(file, SCREENSHOT_TIMEOUT_MS).then((isThere) => {
    const seconds = secondsSince(startedAtMs)
    say(isThere ? `Screenshot of the first window (after ${seconds}): ${file}` : `No window after ${seconds}.`)
  })
  return file
}

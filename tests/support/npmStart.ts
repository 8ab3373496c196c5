import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { checkoutDir } from '../../scripts/checkoutDir.ts'

/** What `npm start` runs, and the screenshot it made of the first window. */
export type Started = { readonly start: ChildProcess; readonly screenshot: string }

/** Does what `npm start` does on a machine without a display, up to its screenshot of the first window. */
export async function startWithoutDisplay(dataDir: string): Promise<Started> {
  const env = { ...process.env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined, RUHEPOL_DATA_DIR: dataDir }
  const start = spawn(process.execPath, [join(checkoutDir, 'scripts/bootstrap.mjs'), 'start'], { env, stdio: 'pipe' })
  return { start, screenshot: await firstMatch(start, /Screenshot of the first window .*: (\S+\.png)/) }
}

function firstMatch(child: ChildProcess, pattern: RegExp): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let output = ''
  const read = (text: string) => {
    output += text
    const found = pattern.exec(output)?.[1]
    if (found !== undefined) resolve(found)
  }
  child.stdout?.setEncoding('utf8').on('data', read)
  child.stderr?.setEncoding('utf8').on('data', read)
  child.once('exit', () => reject(new Error(`npm start ended by itself:\n${output}`)))
  return promise
}

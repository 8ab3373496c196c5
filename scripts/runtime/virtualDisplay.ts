import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { ScriptProblem } from '../terminal/ScriptProblem.ts'
import { currentHost, hasDisplay } from './host.ts'

/** A display that windows can be opened on. `stop` ends it when it was ours. */
export interface Display {
  readonly env: Record<string, string>
  readonly isVirtual: boolean
  readonly stop: () => Promise<void>
}

/** `endsWithLastWindow`: the display ends by itself when the last program has left it, even if we were killed. */
export interface DisplayOptions {
  readonly endsWithLastWindow?: boolean
}

const SCREEN = '1600x1200x24'

/** The display that is there, or a virtual one that chooses its own free number. */
export async function openDisplay(options: DisplayOptions = {}): Promise<Display> {
  if (hasDisplay(currentHost())) return { env: {}, isVirtual: false, stop: async () => {} }
  const extra = options.endsWithLastWindow === true ? ['-terminate'] : []
  // Its own process group: Ctrl-C must reach the app first, and the display only afterwards.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', ...extra], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const number = await readDisplayNumber(server)
  return { env: { DISPLAY: `:${number}` }, isVirtual: true, stop: () => stopServer(server) }
}

async function readDisplayNumber(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3] as Readable
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let written = ''
  // The server writes the number and the line end in two goes, and dies when the pipe closes in between.
  pipe.setEncoding('utf8').on('data', (text: string) => {
    written += text
    if (written.endsWith('\n')) resolve(written.trim())
  })
  const fail = () => reject(new ScriptProblem('The virtual display (Xvfb) could not be started.'))
  server.once('error', fail)
  server.once('exit', fail)
  const number = await promise
  pipe.destroy()
  return number
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exit = once(server, 'exit')
  server.kill('SIGTERM')
  await exit
}

import { type ChildProcess, spawn } from 'node:child_process'

/** How to start the app, without any wrapper in between. */
export interface AppCommand {
  readonly executablePath: string
  readonly args: readonly string[]
  readonly env: Record<string, string>
}

const GRACE_MS = 5_000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs the app until it ends by itself or Ctrl-C ends it, and gives its exit code. It never outlives this process. */
export async function superviseApp(command: AppCommand): Promise<number> {
  const app = spawn(command.executablePath, command.args, { env: command.env, stdio: 'inherit' })
  const stop = () => stopApp(app)
  for (const signal of SIGNALS) process.on(signal, stop)
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  app.once('error', reject)
  app.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 0)))
  try {
    return await promise
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}

function stopApp(app: ChildProcess): void {
  app.kill('SIGTERM')
  setTimeout(() => app.kill('SIGKILL'), GRACE_MS).unref()
}

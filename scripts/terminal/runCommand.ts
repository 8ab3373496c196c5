import { spawn } from 'node:child_process'

/** What a finished command left behind. `code` is null when a signal ended it, or it could not be started. */
export interface CommandResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly isMissing: boolean
  readonly timedOut: boolean
}

/** How a command is run. `isVisible` lets it write to the terminal itself; its output is then not collected. */
export interface CommandOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly timeoutMs?: number
  /** Stops the command and all its children. */
  readonly signal?: AbortSignal | undefined
  readonly isVisible?: boolean
}

/** Runs one program to its end and never throws: the caller reads the result. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const { promise, resolve } = Promise.withResolvers<CommandResult>()
  const output = { stdout: '', stderr: '' }
  const state = { isMissing: false, timedOut: false }
  const stream = options.isVisible === true ? 'inherit' : 'pipe'
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', stream, stream],
    timeout: options.timeoutMs,
    // A compiler has children of its own: a group of processes can be stopped as a whole.
    detached: options.signal !== undefined,
    killSignal: 'SIGKILL',
  })
  options.signal?.addEventListener('abort', () => killGroup(child.pid), { once: true })
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text
  })
  child.on('error', (error: NodeJS.ErrnoException) => {
    state.isMissing = error.code === 'ENOENT'
    resolve({ code: null, ...output, ...state })
  })
  child.on('close', (code, signal) => {
    state.timedOut = signal === 'SIGKILL' && options.timeoutMs !== undefined
    resolve({ code, ...output, ...state })
  })
  return promise
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** The last lines of what a command said, for an error message. */
export function lastWords(result: CommandResult): string {
  return `${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-12).join('\n')
}

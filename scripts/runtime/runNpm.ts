import { type CommandOptions, type CommandResult, runCommand } from '../terminal/runCommand.ts'

/** A broken network is to be seen in seconds, not after the minutes that npm waits between its tries. */
const PATIENCE = { npm_config_fetch_retry_mintimeout: '1000', npm_config_fetch_retry_maxtimeout: '5000' }

/** Runs the npm that started this process, or the one on the PATH. The person's npm settings hold. */
export function runNpm(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const base = options.env ?? process.env
  const settings = { ...options, env: { ...base, ...PATIENCE } }
  const cli = base.npm_execpath
  if (cli?.endsWith('.js')) return runCommand(process.execPath, [cli, ...args], settings)
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, settings)
}

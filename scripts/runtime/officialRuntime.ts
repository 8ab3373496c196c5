import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../terminal/runCommand.ts'
import { say } from '../terminal/say.ts'

/** The executable of the official Electron, or null when it is not (completely) installed. */
function findOfficialElectron(nodeModules: string): string | null {
  const dir = join(nodeModules, 'electron')
  const pathFile = join(dir, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(dir, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? executable : null
}

/** Fetches the official Electron with its own installer, within a bounded time; null when its server does not answer. */
export async function installOfficialElectron(
  nodeModules: string,
  env: NodeJS.ProcessEnv,
  timeoutMs: number,
): Promise<string | null> {
  const found = findOfficialElectron(nodeModules)
  if (found !== null) return found
  say(`Fetching the official Electron (at most ${Math.round(timeoutMs / 1000)} s) ...`)
  const cacheDir = env.RUHEPOL_CACHE_DIR
  const installerEnv = cacheDir ? { ...env, electron_config_cache: join(cacheDir, 'electron') } : env
  const result = await runCommand(process.execPath, [join(nodeModules, 'electron', 'install.js')], {
    env: installerEnv,
    timeoutMs,
  })
  if (result.code === 0) return findOfficialElectron(nodeModules)
  say(
    result.timedOut
      ? 'The download server of Electron took too long.'
      : `The download server of Electron cannot be reached (${firstLine(result.stderr)}).`,
  )
  return null
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? ''
}

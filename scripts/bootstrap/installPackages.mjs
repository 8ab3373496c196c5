import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ownNode } from './handOver.mjs'
import { npmCacheProblem, npmEnv } from './npmEnv.mjs'
import { BootstrapProblem } from './requirements.mjs'

/**
 * Brings node_modules to what package-lock.json says, when it is not that already. npm's hidden lockfile in
 * node_modules is deleted first and npm writes it at its end, so an interrupted run is seen here and goes on.
 * @param {string} checkoutDir
 * @param {NodeJS.ProcessEnv} env
 */
export async function installPackages(checkoutDir, env) {
  if (isInstalled(checkoutDir)) return
  const problem = npmCacheProblem(env)
  if (problem !== null) throw new BootstrapProblem(problem)
  console.log('[ruhepol] Installing the packages with npm (about a minute) ...')
  const startedAtMs = Date.now()
  rmSync(join(checkoutDir, 'node_modules', '.package-lock.json'), { force: true })
  const code = await runNpmInstall(checkoutDir, npmEnv(env))
  if (code !== 0 || !isInstalled(checkoutDir)) {
    throw new BootstrapProblem(
      'npm could not install the packages (its own words are above); check the network and run the same command ' +
        'again, it continues where it stopped.',
    )
  }
  console.log(`[ruhepol] Installing the packages: done in ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`)
}

/**
 * Whether the last installation was finished and is the one that package-lock.json describes.
 * @param {string} checkoutDir
 */
export function isInstalled(checkoutDir) {
  const wanted = readPackages(join(checkoutDir, 'package-lock.json'))
  const found = readPackages(join(checkoutDir, 'node_modules', '.package-lock.json'))
  if (wanted === null || found === null || !existsSync(ownNode(checkoutDir))) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.optional === true && found[path] === undefined)) return true
    return found[path]?.version === entry.version && found[path]?.integrity === entry.integrity
  })
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function readPackages(file) {
  if (!existsSync(file)) return null
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/**
 * `npm ci` would refuse a lockfile written where npm sees no packages for other platforms (a partial mirror leaves
 * them out); `npm install --no-save` installs the same locked versions, and keeps what an interrupted run has done.
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function runNpmInstall(cwd, env) {
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const cli = env.npm_execpath
  const [program, programArgs] = cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', args]
  const isShellNeeded = program === 'npm' && process.platform === 'win32'
  const child = spawn(program, programArgs, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], shell: isShellNeeded })
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

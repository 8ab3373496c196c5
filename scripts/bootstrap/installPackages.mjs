import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ownNode } from './handOver.mjs'
import { npmCacheProblem, npmEnv } from './npmEnv.mjs'
import { BootstrapProblem } from './requirements.mjs'
import { findNetworkError, runNpm } from './runNpm.mjs'

/**
 * `npm ci` would refuse a lockfile written where npm sees no packages for other platforms (a partial mirror leaves
 * them out); `npm install --no-save` installs the same locked versions, and keeps what an interrupted run has done.
 */
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * Brings node_modules to what package-lock.json says, when it is not that already. npm's hidden lockfile is deleted
 * first and npm writes it at its end, so an interrupted run is seen here; what it left may be half unpacked and goes,
 * the downloads are still in npm's cache.
 * @param {string} checkoutDir
 * @param {NodeJS.ProcessEnv} env
 */
export async function installPackages(checkoutDir, env) {
  if (isInstalled(checkoutDir)) return
  const problem = npmCacheProblem(env)
  if (problem !== null) throw new BootstrapProblem(problem)
  const startedAtMs = Date.now()
  const networkError = await findNetworkError(checkoutDir, npmEnv(env))
  console.error('[ruhepol] Installing the packages with npm (about a minute) ...')
  const nodeModules = join(checkoutDir, 'node_modules')
  const wasFinished = existsSync(join(nodeModules, '.package-lock.json'))
  rmSync(wasFinished ? join(nodeModules, '.package-lock.json') : nodeModules, { recursive: true, force: true })
  const modeArgs = networkError === null ? ['--prefer-offline'] : ['--offline', '--silent']
  const { code } = await runNpm([...INSTALL, ...modeArgs], checkoutDir, npmEnv(env), 'inherit')
  if (code !== 0 || !isInstalled(checkoutDir)) throw new BootstrapProblem(installProblem(networkError))
  console.error(`[ruhepol] Installing the packages: done in ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`)
}

/** @param {string | null} networkError */
function installProblem(networkError) {
  const cause = networkError === null ? 'its own words are above' : `the registry cannot be reached, ${networkError}`
  return (
    `npm could not install the packages (${cause}); check the network and run the same command again, ` +
    'it continues where it stopped.'
  )
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

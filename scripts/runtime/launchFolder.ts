import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { hashOfFiles } from '../build/hashOfFiles.ts'
import { buildInPlace } from './buildInPlace.ts'

/** An app to run: a folder, and what of it belongs to the app. */
export interface AppSource {
  readonly name: string
  readonly dir: string
  readonly entries: readonly string[]
}

/** What a launch folder is put together from, and where. */
export interface LaunchParts {
  readonly root: string
  readonly runtimeDir: string
  readonly sqliteBinary: string
  readonly sqlitePackage: string
}

const KEPT_FOLDERS = 6

/**
 * The fallback runtime has no default app: it runs what lies in its own `resources/app`. So that two checkouts, or two
 * apps, never fight over one folder, each state of each app gets a launch folder of its own, named by its content, and
 * nothing changes under a running app.
 */
export async function makeLaunchFolder(parts: LaunchParts, app: AppSource): Promise<string> {
  const key = [parts.runtimeDir, parts.sqliteBinary, hashOfFiles(app.dir, app.entries)].join('\n')
  const folder = join(parts.root, `${app.name}-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`)
  mkdirSync(parts.root, { recursive: true })
  await buildInPlace(folder, (dir) => {
    const appDir = join(dir, 'resources', 'app')
    mkdirSync(appDir, { recursive: true })
    linkRuntime(parts.runtimeDir, dir)
    copyApp(app, appDir)
    copySqlite(parts, join(appDir, 'node_modules', 'better-sqlite3'))
  })
  utimesSync(folder, new Date(), new Date())
  removeOldFolders(parts.root, app.name)
  return folder
}

/** The executable is a hard link, as Electron looks for its parts beside its real path; the rest is symbolic links. */
function linkRuntime(runtimeDir: string, dir: string): void {
  for (const name of readdirSync(runtimeDir)) {
    if (name === 'resources') continue
    if (name === 'electron') linkOrCopy(join(runtimeDir, name), join(dir, name))
    else symlinkSync(join(runtimeDir, name), join(dir, name))
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

function copyApp(app: AppSource, appDir: string): void {
  const isWanted = (path: string) => basename(path) !== 'node_modules'
  for (const entry of app.entries) {
    cpSync(join(app.dir, entry), join(appDir, entry), { recursive: true, filter: isWanted })
  }
}

function copySqlite({ sqlitePackage, sqliteBinary }: LaunchParts, target: string): void {
  for (const name of ['package.json', 'lib']) cpSync(join(sqlitePackage, name), join(target, name), { recursive: true })
  mkdirSync(join(target, 'build', 'Release'), { recursive: true })
  copyFileSync(sqliteBinary, join(target, 'build', 'Release', 'better_sqlite3.node'))
}

function removeOldFolders(root: string, name: string): void {
  const folders = readdirSync(root)
    .filter((folder) => folder.startsWith(`${name}-`))
    .map((folder) => ({ path: join(root, folder), usedAtMs: statSync(join(root, folder)).mtimeMs }))
    .sort((a, b) => b.usedAtMs - a.usedAtMs)
  for (const { path } of folders.slice(KEPT_FOLDERS)) rmSync(path, { recursive: true, force: true })
}

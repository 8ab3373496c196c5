import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastWords, runCommand } from '../terminal/runCommand.ts'
import { ScriptProblem } from '../terminal/ScriptProblem.ts'
import { settleAll } from '../terminal/settleAll.ts'
import { withProgress } from '../terminal/withProgress.ts'
import { buildInPlace } from './buildInPlace.ts'
import {
  addonArguments,
  linkArguments,
  POST_FINALIZER_HEADER,
  type SqliteFolders,
  sqliteArguments,
  sqliteBuildName,
} from './sqliteRecipe.ts'

/** Where to compile for, and with what. */
export interface SqliteBuild {
  readonly cacheFolder: string
  readonly nodeModules: string
  readonly runtimeVersion: string
  readonly env: NodeJS.ProcessEnv
  readonly signal?: AbortSignal
}

/** The cached better_sqlite3.node for the fallback runtime. It may not exist yet. */
export function sqliteBinaryPath({ cacheFolder, nodeModules, runtimeVersion }: SqliteBuild): string {
  return join(cacheFolder, sqliteBuildName(nodeModules, runtimeVersion), 'better_sqlite3.node')
}

/**
 * Compiles better-sqlite3 for the fallback runtime unless that was done before, and gives the binary. The prebuilt one
 * asks for a newer Node-API than the fallback runtime has, and would crash it.
 */
export async function compileSqlite(build: SqliteBuild): Promise<string> {
  const binary = sqliteBinaryPath(build)
  if (existsSync(binary)) return binary
  await requireCompiler(build.env)
  await buildInPlace(join(binary, '..'), (dir) =>
    withProgress('Compiling better-sqlite3 for the fallback runtime (about 40 s, once)', () => compileInto(dir, build)),
  )
  return binary
}

async function compileInto(dir: string, build: SqliteBuild): Promise<void> {
  const { nodeModules } = build
  const folders: SqliteFolders = { sqlite: join(nodeModules, 'better-sqlite3'), nodeModules, work: join(dir, 'work') }
  mkdirSync(folders.work)
  writeFileSync(join(folders.work, 'postFinalizer.h'), POST_FINALIZER_HEADER)
  await settleAll([compile('gcc', sqliteArguments(folders), build), compile('g++', addonArguments(folders), build)])
  await compile('g++', linkArguments(folders, join(dir, 'better_sqlite3.node')), build)
  rmSync(folders.work, { recursive: true, force: true })
}

async function compile(compiler: string, args: readonly string[], build: SqliteBuild): Promise<void> {
  const result = await runCommand(compiler, args, { env: build.env, signal: build.signal })
  if (result.code !== 0) throw new ScriptProblem(`Compiling better-sqlite3 failed.\n${lastWords(result)}`)
}

/** Whether gcc and g++ can be called. */
export async function hasCompiler(env: NodeJS.ProcessEnv): Promise<boolean> {
  const found = await Promise.all(['gcc', 'g++'].map((name) => runCommand(name, ['--version'], { env })))
  return found.every((result) => result.code === 0)
}

async function requireCompiler(env: NodeJS.ProcessEnv): Promise<void> {
  if (await hasCompiler(env)) return
  throw new ScriptProblem(
    'The fallback runtime needs a C++ compiler (gcc and g++) and there is none; ' +
      'install it (on Debian: apt-get install -y g++) and run the same command again.',
  )
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../runtime/withLock.ts'
import { lastWords, runCommand } from '../terminal/runCommand.ts'
import { ScriptProblem } from '../terminal/ScriptProblem.ts'
import { withProgress } from '../terminal/withProgress.ts'
import { hashOfFiles } from './hashOfFiles.ts'

const SOURCES = ['src', 'docs', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const BUILT = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Builds the app into `out/`, unless its sources are what they were at the last build. */
export async function buildApp(checkoutDir: string): Promise<void> {
  mkdirSync(join(checkoutDir, '.cache'), { recursive: true })
  await withLock(join(checkoutDir, '.cache', 'build.lock'), () => buildWhenChanged(checkoutDir))
}

async function buildWhenChanged(checkoutDir: string): Promise<void> {
  const stampFile = join(checkoutDir, '.cache', 'build.stamp')
  const stamp = hashOfFiles(checkoutDir, SOURCES)
  const isBuilt = BUILT.every((file) => existsSync(join(checkoutDir, file)))
  if (isBuilt && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  await withProgress('Building the app', () => runBuild(checkoutDir))
  writeFileSync(stampFile, stamp)
}

async function runBuild(checkoutDir: string): Promise<void> {
  const cli = join(checkoutDir, 'node_modules/electron-vite/bin/electron-vite.js')
  const result = await runCommand(process.execPath, [cli, 'build', '--logLevel', 'warn'], { cwd: checkoutDir })
  if (result.code !== 0) throw new ScriptProblem(`The app could not be built.\n${lastWords(result)}`)
}

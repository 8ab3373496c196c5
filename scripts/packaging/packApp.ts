import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildApp } from '../build/buildApp.ts'
import { checkoutDir } from '../checkoutDir.ts'
import { currentHost } from '../runtime/host.ts'
import { type ElectronRuntime, provisionElectron } from '../runtime/provisionElectron.ts'
import { lastWords, runCommand } from '../terminal/runCommand.ts'
import { ScriptProblem } from '../terminal/ScriptProblem.ts'
import { withProgress } from '../terminal/withProgress.ts'

/** Packs the app for this machine into a folder, with its own Electron, and gives the executable. */
export async function packApp(): Promise<string> {
  const runtime = await provisionElectron(currentHost())
  await buildApp(checkoutDir)
  await withProgress('Packing the app', () => runBuilder(writeConfig(runtime)))
  return packedExecutable()
}

async function runBuilder(config: string): Promise<void> {
  const cli = join(checkoutDir, 'node_modules/electron-builder/cli.js')
  const args = [cli, '--dir', '--publish', 'never', '--config', config]
  const result = await runCommand(process.execPath, args, { cwd: checkoutDir })
  if (result.code !== 0) throw new ScriptProblem(`The app could not be packed.\n${lastWords(result)}`)
}

/** electron-builder.yml, plus the Electron of this machine. */
function writeConfig(runtime: ElectronRuntime): string {
  const file = join(checkoutDir, '.cache', 'electron-builder.json')
  const base = { extends: join(checkoutDir, 'electron-builder.yml') }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ ...base, ...runtimeConfig(runtime) }))
  return file
}

function runtimeConfig(runtime: ElectronRuntime) {
  if (runtime.kind === 'official') return { electronDist: dirname(runtime.executable) }
  const sqlite = { from: dirname(runtime.sqliteBinary), to: 'node_modules/better-sqlite3/build/Release' }
  return { electronDist: runtime.dir, electronVersion: runtime.version, files: [sqlite] }
}

function packedExecutable(): string {
  const dist = join(checkoutDir, 'dist')
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`
  if (process.platform === 'win32') return join(dist, `win${suffix}-unpacked`, 'Ruhepol.exe')
  if (process.platform === 'darwin') return join(dist, `mac${suffix}`, 'Ruhepol.app/Contents/MacOS/Ruhepol')
  return join(dist, `linux${suffix}-unpacked`, 'ruhepol')
}

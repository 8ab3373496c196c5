import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { lastWords, runCommand } from '../terminal/runCommand.ts'
import { ScriptProblem } from '../terminal/ScriptProblem.ts'
import { withProgress } from '../terminal/withProgress.ts'
import { type Host, hasDisplay } from './host.ts'

const LIBRARY_PACKAGES = [
  ...['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6', 'libatk-bridge2.0-0', 'libdrm2'],
  ...['libnotify4', 'fonts-dejavu-core'],
]
const DISPLAY_PACKAGES = ['xvfb', 'xauth']

/** Sees to it that Electron finds its shared libraries, and a virtual display where there is no real one. */
export async function ensureSystemLibraries(executable: string, host: Host): Promise<void> {
  if (host.platform !== 'linux') return
  const missing = await missingSystemParts(executable, host)
  if (missing.length === 0) return
  const packages = [
    ...(missing.some((name) => name !== 'Xvfb') ? LIBRARY_PACKAGES : []),
    ...(missing.includes('Xvfb') ? DISPLAY_PACKAGES : []),
  ]
  await installOrExplain(packages, `Electron needs parts of the system that are missing (${missing.join(', ')})`, host)
  const stillMissing = await missingSystemParts(executable, host)
  if (stillMissing.length === 0) return
  throw new ScriptProblem(
    `Electron still misses ${stillMissing.join(', ')} after ${packages.join(', ')} were installed.`,
  )
}

/** Installs a C++ compiler where that is possible without asking anyone: as root on Debian. */
export async function ensureCompilerPackages(isThere: () => Promise<boolean>, host: Host): Promise<void> {
  if (!mayInstall(host) || (await isThere())) return
  await aptInstall(['gcc', 'g++'], host)
}

async function missingSystemParts(executable: string, host: Host): Promise<string[]> {
  const { stdout } = await runCommand('ldd', [executable], { env: host.env })
  const libraries = Array.from(stdout.matchAll(/^\s*(\S+) => not found/gm), (match) => match[1] ?? '')
  return needsVirtualDisplay(host) ? [...libraries, 'Xvfb'] : libraries
}

function needsVirtualDisplay(host: Host): boolean {
  return !hasDisplay(host) && !isOnPath('Xvfb', host.env)
}

function isOnPath(program: string, env: NodeJS.ProcessEnv): boolean {
  return (env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
}

function mayInstall(host: Host): boolean {
  return host.isRoot && host.isDebian && isOnPath('apt-get', host.env)
}

async function installOrExplain(packages: readonly string[], why: string, host: Host): Promise<void> {
  if (mayInstall(host)) return aptInstall(packages, host)
  const command = host.isDebian
    ? `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`
    : `install what your system calls ${packages.join(', ')}`
  throw new ScriptProblem(`${why}; run this and then the same command again: ${command}`)
}

async function aptInstall(packages: readonly string[], host: Host): Promise<void> {
  const env = { ...host.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = async () => {
    const names = await Promise.all(packages.map((name) => currentName(name, env)))
    const args = ['-o', 'DPkg::Lock::Timeout=180', 'install', '-y', '--no-install-recommends', ...names]
    return runCommand('apt-get', args, { env })
  }
  await withProgress(`Installing ${packages.join(', ')} with apt-get`, async () => {
    if ((await install()).code === 0) return
    await runCommand('apt-get', ['update'], { env })
    const result = await install()
    if (result.code !== 0) throw new ScriptProblem(`apt-get could not install what is missing. ${lastWords(result)}`)
  })
}

/** Newer Debian and Ubuntu call the sound library libasound2t64, and the old name is ambiguous there. */
async function currentName(name: string, env: NodeJS.ProcessEnv): Promise<string> {
  if (name !== 'libasound2') return name
  const { code } = await runCommand('apt-cache', ['show', 'libasound2t64'], { env })
  return code === 0 ? 'libasound2t64' : name
}

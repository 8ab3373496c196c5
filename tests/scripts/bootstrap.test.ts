import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isInstalled } from '../../scripts/bootstrap/installPackages.mjs'
import { npmCacheProblem } from '../../scripts/bootstrap/npmEnv.mjs'
import { requireKnownCommand, requireSupportedMachine } from '../../scripts/bootstrap/requirements.mjs'
import { checkoutDir } from '../../scripts/checkoutDir.ts'
import { type CommandResult, runCommand } from '../../scripts/terminal/runCommand.ts'
import { DEAD_REGISTRY, type LocalRegistry, startRegistry } from './localRegistry.ts'

let dir: string
let registry: LocalRegistry

/** A stand-in for the Node that npm brings: the one that runs this test. */
const nodePackage = {
  name: 'node',
  version: '24.0.0',
  files: { 'bin/node': `#!/bin/sh\nexec '${process.execPath}' "$@"\n` },
}

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'ruhepol-bootstrap-'))
  registry = await startRegistry(nodePackage)
  cpSync(join(checkoutDir, 'scripts/bootstrap'), join(dir, 'scripts/bootstrap'), { recursive: true })
  cpSync(join(checkoutDir, 'scripts/bootstrap.mjs'), join(dir, 'scripts/bootstrap.mjs'))
  writeFileSync(join(dir, 'scripts/start.ts'), 'console.log("handed over", process.argv.slice(2).join(" "))\n')
  writeJson('package.json', { name: 'app', version: '1.0.0', type: 'module', devDependencies: { node: '24.0.0' } })
  writeLock({ version: '24.0.0', integrity: registry.integrity, dev: true })
})

afterEach(async () => {
  await registry.stop()
  rmSync(dir, { recursive: true, force: true })
})

function writeJson(path: string, value: unknown): void {
  writeFileSync(join(dir, path), JSON.stringify(value))
}

function writeLock(node: object): void {
  const root = { name: 'app', version: '1.0.0', devDependencies: { node: '24.0.0' } }
  writeJson('package-lock.json', { name: 'app', lockfileVersion: 3, packages: { '': root, 'node_modules/node': node } })
}

function bootstrap(env: NodeJS.ProcessEnv): Promise<CommandResult> {
  const npmOnly = { npm_execpath: undefined, npm_config_cache: join(dir, 'npm-cache') }
  const args = [join(dir, 'scripts/bootstrap.mjs'), 'start', '--flag']
  return runCommand(process.execPath, args, { cwd: dir, env: { ...process.env, ...npmOnly, ...env } })
}

describe('bootstrap', () => {
  it('says one sentence when the network is broken, and goes on in the next run', async () => {
    const broken = await bootstrap({ npm_config_registry: DEAD_REGISTRY, npm_config_fetch_retries: '0' })
    expect(broken.code).toBe(1)
    expect(broken.stderr).toContain('npm could not install the packages')
    expect(broken.stderr).toContain('run the same command again')

    const repaired = await bootstrap({ npm_config_registry: registry.url })
    expect(repaired).toMatchObject({ code: 0, stdout: expect.stringContaining('handed over --flag') })

    const offline = await bootstrap({ npm_config_registry: DEAD_REGISTRY })
    expect(offline).toMatchObject({ code: 0, stdout: 'handed over --flag\n' })
  })

  it('installs again when the lockfile has changed or the last installation was not finished', async () => {
    await bootstrap({ npm_config_registry: registry.url })
    expect(isInstalled(dir)).toBe(true)
    writeLock({ version: '24.0.1', integrity: registry.integrity, dev: true })
    expect(isInstalled(dir)).toBe(false)
    writeLock({ version: '24.0.0', integrity: registry.integrity, dev: true })
    rmSync(join(dir, 'node_modules/.package-lock.json'))
    expect(isInstalled(dir)).toBe(false)
  })

  it('throws away what an interrupted installation left half unpacked', async () => {
    mkdirSync(join(dir, 'node_modules/node/bin'), { recursive: true })
    writeJson('node_modules/node/package.json', { name: 'node', version: '24.0.0' })
    writeFileSync(join(dir, 'node_modules/node/bin/node'), 'half')
    expect(await bootstrap({ npm_config_registry: registry.url })).toMatchObject({ code: 0 })
  })

  it('names RUHEPOL_CACHE_DIR when the cache of npm is read-only', async () => {
    const result = await bootstrap({ npm_config_cache: '/sys/npm-cache', RUHEPOL_CACHE_DIR: undefined })
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('set RUHEPOL_CACHE_DIR to a folder') })
    mkdirSync(join(dir, 'cache'))
    expect(npmCacheProblem({ npm_config_cache: '/sys/npm-cache', RUHEPOL_CACHE_DIR: join(dir, 'cache') })).toBeNull()
  })
})

describe('requirements', () => {
  it.each([
    ['linux', 'ia32', '24.0.0', 'this is linux ia32'],
    ['freebsd', 'x64', '24.0.0', 'this is freebsd x64'],
    ['linux', 'x64', '16.20.0', 'this is Node 16.20.0'],
  ])('refuses %s %s with Node %s in one sentence', (platform, arch, node, words) => {
    expect(() => requireSupportedMachine(platform, arch, node)).toThrow(words)
  })

  it.each([['linux'], ['darwin'], ['win32']])('accepts %s on both processors', (platform) => {
    for (const arch of ['x64', 'arm64']) expect(() => requireSupportedMachine(platform, arch, '18.0.0')).not.toThrow()
  })

  it('refuses a command that does not exist', () => {
    expect(() => requireKnownCommand('strat')).toThrow('There is no command "strat"')
  })
})

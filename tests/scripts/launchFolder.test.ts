import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildInPlace } from '../../scripts/runtime/buildInPlace.ts'
import { type AppSource, type LaunchParts, makeLaunchFolder } from '../../scripts/runtime/launchFolder.ts'
import { withLock } from '../../scripts/runtime/withLock.ts'

let dir: string
let parts: LaunchParts
let app: AppSource

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ruhepol-launch-'))
  write('runtime/electron', 'binary')
  write('runtime/resources.pak', 'pictures')
  write('runtime/resources/default', '')
  write('sqlite/better_sqlite3.node', 'addon')
  write('package/package.json', '{}')
  write('package/lib/index.js', '')
  write('app/package.json', '{}')
  write('app/main.js', 'first')
  parts = {
    root: join(dir, 'launch'),
    runtimeDir: join(dir, 'runtime'),
    sqliteBinary: join(dir, 'sqlite/better_sqlite3.node'),
    sqlitePackage: join(dir, 'package'),
  }
  app = { name: 'app', dir: join(dir, 'app'), entries: ['package.json', 'main.js'] }
})

afterEach(() => rmSync(dir, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(join(dir, path, '..'), { recursive: true })
  writeFileSync(join(dir, path), text)
}

it('puts app, runtime and better-sqlite3 together without touching the runtime', async () => {
  const folder = await makeLaunchFolder(parts, app)
  expect(statSync(join(folder, 'electron')).ino).toBe(statSync(join(dir, 'runtime/electron')).ino)
  expect(lstatSync(join(folder, 'resources.pak')).isSymbolicLink()).toBe(true)
  expect(readdirSync(join(folder, 'resources/app')).sort()).toEqual(['main.js', 'node_modules', 'package.json'])
  const addon = join(folder, 'resources/app/node_modules/better-sqlite3/build/Release/better_sqlite3.node')
  expect(readFileSync(addon, 'utf8')).toBe('addon')
  expect(readdirSync(join(dir, 'runtime/resources'))).toEqual(['default'])
})

it('gives each state of the app a folder of its own, so that nothing changes under a running app', async () => {
  const first = await makeLaunchFolder(parts, app)
  expect(await makeLaunchFolder(parts, app)).toBe(first)
  write('app/main.js', 'second')
  const second = await makeLaunchFolder(parts, app)
  expect(second).not.toBe(first)
  expect(readFileSync(join(first, 'resources/app/main.js'), 'utf8')).toBe('first')
  expect(readFileSync(join(second, 'resources/app/main.js'), 'utf8')).toBe('second')
})

it('keeps the six folders that were used last', async () => {
  for (let state = 0; state < 9; state += 1) {
    write('app/main.js', `state ${state}`)
    await makeLaunchFolder(parts, app)
  }
  expect(readdirSync(parts.root)).toHaveLength(6)
})

it('leaves nothing behind when building a folder fails, and builds it in the next run', async () => {
  const target = join(dir, 'whole')
  const failing = buildInPlace(target, () => {
    throw new Error('power cut')
  })
  await expect(failing).rejects.toThrow('power cut')
  expect(readdirSync(dir).filter((name) => name.includes('whole'))).toEqual([])
  await buildInPlace(target, (draft) => writeFileSync(join(draft, 'file'), 'text'))
  expect(readdirSync(target)).toEqual(['file'])
})

it('removes what a killed run has left of a folder', async () => {
  write('.whole-999999999-abc/half', '')
  write(`.whole-${process.pid}-abc/half`, '')
  await buildInPlace(join(dir, 'whole'), () => {})
  const drafts = readdirSync(dir).filter((name) => name.startsWith('.whole'))
  expect(drafts).toEqual([`.whole-${process.pid}-abc`])
})

it('lets one at a time hold a lock, and takes over the lock of a dead process', async () => {
  const file = join(dir, 'lock')
  writeFileSync(file, '999999999')
  const steps: string[] = []
  const hold = (name: string) =>
    withLock(file, async () => {
      steps.push(`${name} in`)
      await new Promise((resolve) => setTimeout(resolve, 30))
      steps.push(`${name} out`)
    })
  await Promise.all([hold('a'), hold('b')])
  const winner = steps[0]?.startsWith('a') ? ['a', 'b'] : ['b', 'a']
  expect(steps).toEqual(winner.flatMap((name) => [`${name} in`, `${name} out`]))
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

type Entry = { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }

const path = resolve(import.meta.dirname, '../../package-lock.json')
const lockfile: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(readFileSync(path, 'utf8'))

it('names every build for another platform, or npm ci refuses the lockfile (npm run lock adds them)', () => {
  const missing = Object.values(lockfile.packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !Object.keys(lockfile.packages).some((place) => place.endsWith(`node_modules/${name}`)))
  expect(missing).toEqual([])
})

it('names no registry', () => {
  expect(Object.values(lockfile.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const SRC = join(ROOT, 'src')
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"=;]*?\bfrom\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g

type Import = { readonly from: string; readonly to: string }

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => join(folder, name))
}

function listImports(): Import[] {
  return listSources(SRC).flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [...text.matchAll(IMPORT)].map((match) => {
      const specifier = match[1] ?? match[2] ?? match[3] ?? ''
      const to = specifier.startsWith('.') ? relative(SRC, resolve(dirname(file), specifier)) : specifier
      return { from: relative(SRC, file), to }
    })
  })
}

const imports = listImports()

/** The imports that a rule forbids, as readable lines. */
function violations(isForbidden: (each: Import) => boolean): string[] {
  return imports.filter(isForbidden).map(({ from, to }) => `${from} → ${to}`)
}

const inFolder = (path: string, folder: string) => path.startsWith(`${folder}/`)

describe('imports go one way', () => {
  it('finds the imports it is to judge', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  it('keeps shared free of main, renderer, Node and Electron', () => {
    const allowed = ['zod', 'xstate']
    expect(
      violations(({ from, to }) => inFolder(from, 'shared') && !inFolder(to, 'shared') && !allowed.includes(to)),
    ).toEqual([])
  })

  it('keeps main and renderer apart', () => {
    expect(
      violations(
        ({ from, to }) =>
          (inFolder(from, 'renderer') && inFolder(to, 'main')) || (inFolder(from, 'main') && inFolder(to, 'renderer')),
      ),
    ).toEqual([])
  })

  it('keeps Node and Electron out of the renderer', () => {
    expect(
      violations(({ from, to }) => inFolder(from, 'renderer') && (to === 'electron' || to.startsWith('node:'))),
    ).toEqual([])
  })

  it('goes ipc → background → reports → services → store → db inside main', () => {
    const order = ['main/db', 'main/store', 'main/services', 'main/reports', 'main/background', 'main/ipc']
    const rank = (path: string) => order.findIndex((folder) => inFolder(path, folder))
    expect(violations(({ from, to }) => rank(from) >= 0 && rank(to) > rank(from))).toEqual([])
  })

  it('lets no feature of the renderer import another', () => {
    const features = ['call', 'practice', 'review', 'complaints', 'insights', 'editor', 'settings'].map(
      (name) => `renderer/${name}`,
    )
    const featureOf = (path: string) => features.find((feature) => inFolder(path, feature))
    expect(
      violations(({ from, to }) => {
        const [a, b] = [featureOf(from), featureOf(to)]
        return a !== undefined && b !== undefined && a !== b
      }),
    ).toEqual([])
  })

  it('lets ui and api of the renderer import no feature', () => {
    const features = /^renderer\/(call|practice|review|complaints|editor|settings)\//
    expect(violations(({ from, to }) => /^renderer\/(ui|api)\//.test(from) && features.test(to))).toEqual([])
  })

  it('leaves Electron to the composition root, windows, preload and ipc', () => {
    const allowed = /^main\/(main\.ts|windows\/|preload\/|ipc\/|reports\/|cli\/)/
    expect(violations(({ from, to }) => to === 'electron' && !allowed.test(from))).toEqual([])
  })
})

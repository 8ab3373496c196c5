import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolderOf } from '../../scripts/runtime/cacheFolder.ts'
import { currentHost } from '../../scripts/runtime/host.ts'
import { say } from '../../scripts/terminal/say.ts'
import { latestVersion } from '../../src/main/db/migrate.ts'
import { contentId } from '../../src/main/services/contentId.ts'
import { GENERATOR_VERSION } from '../../src/main/services/generateCalls.ts'
import { profilePaths } from '../../src/main/services/profilePaths.ts'
import { defaultFlow } from '../../src/shared/flow/default/defaultFlow.ts'
import { generateInto } from '../support/generatedProfile.ts'

/** A profile with so many generated calls over a year, kept between runs: do not write into it, copy it. */
export type GeneratedFile = { readonly calls: number; readonly dataDir: string; readonly path: string }

/** The sizes at which reports are measured. */
const SIZES = [10_000, 100_000, 1_000_000] as const
/** The same year in every run, so that a cached file and a new one are the same. */
const PERIOD = { days: 365, seed: 1, from: '2025-11-01' } as const
/** Files that nobody has measured for so long go. */
const KEPT_MS = 7 * 24 * 3_600_000

/** The sizes up to `RUHEPOL_BENCH_CALLS` (default: a million), smallest first. */
export function benchSizes(): readonly number[] {
  const most = Number(process.env.RUHEPOL_BENCH_CALLS ?? SIZES.at(-1))
  const sizes = SIZES.filter((size) => size <= most)
  return sizes.length > 0 ? sizes : [SIZES[0]]
}

/** A generated file of a size, made now if there is none for this schema, generator and built-in flow. */
export async function generateFile(calls: number): Promise<GeneratedFile> {
  const folder = join(dirname(cacheFolderOf(currentHost())), 'generated')
  const dataDir = join(folder, `${keyOfVersions()}-${calls}`)
  if (!existsSync(dataDir)) await generateAt(folder, dataDir, calls)
  const now = new Date()
  utimesSync(dataDir, now, now)
  return { calls, dataDir, path: profilePaths(dataDir).database }
}

function keyOfVersions(): string {
  return `schema${latestVersion()}-generator${GENERATOR_VERSION}-flow${contentId(defaultFlow).slice(0, 8)}`
}

/** Beside its place first: a run that was interrupted leaves nothing that looks whole. */
async function generateAt(folder: string, dataDir: string, calls: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  prune(folder)
  const unfinished = `${dataDir}.part-${process.pid}`
  say(`Generating ${calls} calls once, into ${dataDir} ...`)
  try {
    await generateInto(['--data-dir', unfinished], { calls, ...PERIOD })
    renameSync(unfinished, dataDir)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function prune(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).mtimeMs < Date.now() - KEPT_MS) rmSync(path, { recursive: true, force: true })
  }
}

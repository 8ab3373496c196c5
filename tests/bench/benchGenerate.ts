import { rmSync } from 'node:fs'
import { makeGeneratedProfile } from '../support/generatedProfile.ts'
import { type Figure, figure } from './figures.ts'

const CALLS = 20_000
/** 2,000 calls a second. */
const MOST_MS_PER_CALL = 0.5

/** How long the data generator takes for a call, opening and closing the file included. */
export async function benchGenerate(): Promise<Figure[]> {
  const beganAtMs = performance.now()
  const dataDir = await makeGeneratedProfile({ calls: CALLS, days: 30, seed: 1 })
  const tookMs = performance.now() - beganAtMs
  rmSync(dataDir, { recursive: true, force: true })
  return [figure('generate.ms_per_call', tookMs / CALLS, 'ms', MOST_MS_PER_CALL)]
}

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../../src/main/cli/runCli.ts'

/** What a profile is filled with; without `from` (YYYY-MM-DD) the calls end with the day before today. */
export type GeneratedProfile = {
  readonly calls: number
  readonly days: number
  readonly seed: number
  readonly from?: string
}

/** A profile full of generated calls, in a new temporary folder that the caller removes. Answers the folder. */
export async function makeGeneratedProfile(wanted: GeneratedProfile): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ruhepol-generated-'))
  await generateInto(['--data-dir', dataDir], wanted)
  return dataDir
}

/** Runs the data generator as a person would; throws with its words where it refuses. */
export async function generateInto(target: readonly string[], { calls, days, seed, from }: GeneratedProfile) {
  const said: string[] = []
  const numbers = ['--calls', String(calls), '--days', String(days), '--seed', String(seed)]
  const start = from === undefined ? [] : ['--from', from]
  const code = await runCli(['generate', ...target, ...numbers, ...start], {
    out: (text) => said.push(text),
    err: (text) => said.push(text),
  })
  if (code !== 0) throw new Error(said.join(''))
}

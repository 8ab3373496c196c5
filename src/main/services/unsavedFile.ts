import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { callEventSchema } from '../../shared/call/callEventSchema.ts'

const NAME = /^ruhepol-unsaved-[\dTZ-]+\.jsonl$/

const lineSchema = z.object({
  callId: z.uuid(),
  seq: z.int().min(0),
  atMs: z.int().nullable(),
  event: callEventSchema,
  head: z
    .object({
      personId: z.string().nullable(),
      appVersion: z.string(),
      flowVersionId: z.string(),
      policyVersionId: z.string(),
    })
    .optional(),
})

/** An event that could not be saved when the app ended; the first of a call says what it runs under. */
export type UnsavedLine = z.infer<typeof lineSchema>

/** The files of unsaved events in a profile that were not taken back yet, oldest first. */
export function listUnsavedFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .toSorted()
    .map((name) => join(folder, name))
}

/** The events of a file by call; throws where a line is none. */
export function readUnsavedFile(path: string): ReadonlyMap<string, readonly UnsavedLine[]> {
  const lines = readFileSync(path, 'utf8').split('\n')
  const parsed = lines.filter((line) => line !== '').map((line) => lineSchema.parse(JSON.parse(line)))
  return Map.groupBy(parsed, ({ callId }) => callId)
}

/** Notes in its name that a file was taken back; retention erases it like the others. */
export function markTaken(path: string): void {
  renameSync(path, path.replace(/\.jsonl$/, '-taken.jsonl'))
}

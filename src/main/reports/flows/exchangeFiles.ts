import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { type FlowFileFormat, isTranslation } from '../../../shared/flow/exchange/flowFileFormat.ts'
import type { ImportAnswer } from '../../../shared/flow/exchange/importedFlow.ts'
import { MAX_IMPORT_BYTES } from '../../../shared/flow/exchange/importLimits.ts'
import type { TranslationChanges } from '../../../shared/flow/exchange/translation/compareTranslation.ts'
import type { ExportProblem } from '../../../shared/ipc/export/answers.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { ReadDb } from '../../db/database.ts'
import { fileTooLarge } from '../../services/exchange/fileTooLarge.ts'
import { importFlow } from '../../services/exchange/importFlow.ts'
import { readTranslation } from '../../services/exchange/readTranslation.ts'
import { writeFlow } from '../../services/exchange/writeFlow.ts'
import { partOf } from '../../services/export/partOf.ts'
import { targetProblem } from '../../services/export/targetProblem.ts'
import { findFlow, type NoFlow, type WhichFlow } from './findFlow.ts'

/** A flow to be written to a file. */
export type FlowToWrite = WhichFlow & {
  readonly file: string
  readonly format: FlowFileFormat
  readonly language: string
}

/** Reads a flow from a file, or tells why it holds none; `null` where the file cannot be read at all. */
export async function readFlowFile(file: string, language: string): Promise<ImportAnswer | null> {
  const bytes = await readSmall(file)
  if (bytes === null) return null
  return bytes.ok ? importFlow(bytes.value, basename(file), language) : fail([bytes.problem])
}

/** What a translated file would change in a flow. */
export async function readTranslationFile(
  db: ReadDb,
  { file, ...which }: WhichFlow & { readonly file: string },
): Promise<Result<TranslationChanges, NoFlow | 'cannotReadFile'>> {
  const flow = findFlow(db, which)
  if (!flow.ok) return flow
  const bytes = await readSmall(file)
  if (bytes === null) return fail('cannotReadFile')
  return ok(bytes.ok ? readTranslation(flow.value, bytes.value) : { changes: [], problems: [bytes.problem] })
}

/** Writes a flow to a file, under another name until it is whole. */
export async function writeFlowFile(
  db: ReadDb,
  { file, format, language, ...which }: FlowToWrite,
): Promise<Result<{ readonly file: string }, ExportProblem | NoFlow | 'badInput'>> {
  const flow = findFlow(db, which)
  if (!flow.ok) return flow
  if (isTranslation(format) && flow.value.languages[0] === language) return fail('badInput')
  const part = partOf(file)
  try {
    await writeWhole(part, writeFlow(flow.value, format, language))
    await rename(part, file)
    return ok({ file })
  } catch (error) {
    await rm(part, { force: true })
    const problem = targetProblem(error)
    if (problem === null) throw error
    return fail(problem)
  }
}

/** A large file is refused before it is read; what is no file, as a pipe, may have no end. */
async function readSmall(file: string): Promise<Result<Uint8Array, FlowProblem> | null> {
  try {
    const found = await stat(file)
    if (!found.isFile()) return null
    const { size } = found
    return size > MAX_IMPORT_BYTES ? fail(fileTooLarge(size)) : ok(await readFile(file))
  } catch (error) {
    // Gone, a folder, or not for this person: she sees which file it is.
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

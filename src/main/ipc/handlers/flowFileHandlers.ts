import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { FLOW_FILE_ENDINGS } from '../../../shared/flow/exchange/flowFileFormat.ts'
import type { FlowVersionId } from '../../../shared/ids.ts'
import type { Answer } from '../../../shared/ipc/answers.ts'
import type { Request } from '../../../shared/ipc/contract.ts'
import { fail, ok } from '../../../shared/result.ts'
import { partOf } from '../../services/export/partOf.ts'
import type { HandlerParts } from '../createHandlers.ts'
import type { Handlers } from '../dispatch.ts'

type All = Pick<HandlerParts, 'parts' | 'desktop' | 'jobs'>

/** Files that a flow can be read from, and those with its texts in another language, by how their names end. */
const FLOW_FILES = ['json', 'twee', 'tw', 'csv', 'tsv', 'txt']
const TRANSLATION_FILES = ['xlf', 'xliff', 'csv', 'tsv', 'txt']

/** The use cases of flows in files. What is in a file is read outside main: it may be anything. */
export function flowFileHandlers(
  all: All,
): Pick<Handlers, 'flows.import' | 'flows.export' | 'flows.importTranslation'> {
  return {
    'flows.import': (request) => importFlow(all, request),
    'flows.export': (request) => exportFlow(all, request),
    'flows.importTranslation': (request) => importTranslation(all, request),
  }
}

async function importFlow(
  { desktop, jobs }: All,
  { jobId, language }: Request<'flows.import'>,
): Promise<Answer<'flows.import'>> {
  const file = await desktop.chooseOpenFile(FLOW_FILES)
  if (file === null) return fail('cancelled')
  const read = await jobs.run(jobId, 'flows.readFile', { file, language })
  if (!read.ok) return read
  return read.value === null ? fail('cannotReadFile') : ok({ fileName: basename(file), read: read.value })
}

async function exportFlow(
  { parts, desktop, jobs }: All,
  { jobId, flowId, versionId, format, language }: Request<'flows.export'>,
): Promise<Answer<'flows.export'>> {
  const file = await desktop.chooseFile(`${flowId}.${FLOW_FILE_ENDINGS[format]}`)
  if (file === null) return fail('cancelled')
  const which = { path: parts.paths.database, flowId, versionId: versionId as FlowVersionId | null }
  const written = await jobs.run(jobId, 'flows.writeFile', { ...which, file, format, language })
  if (written.ok) return written.value
  // The process may have ended before it could clear up.
  await rm(partOf(file), { force: true })
  return written
}

async function importTranslation(
  { parts, desktop, jobs }: All,
  { jobId, flowId }: Request<'flows.importTranslation'>,
): Promise<Answer<'flows.importTranslation'>> {
  const file = await desktop.chooseOpenFile(TRANSLATION_FILES)
  if (file === null) return fail('cancelled')
  const which = { path: parts.paths.database, flowId, versionId: null }
  const read = await jobs.run(jobId, 'flows.readTranslation', { ...which, file })
  if (!read.ok) return read
  return read.value.ok ? ok({ fileName: basename(file), ...read.value.value }) : read.value
}

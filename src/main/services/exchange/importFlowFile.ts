import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { ImportAnswer } from '../../../shared/flow/exchange/importedFlow.ts'
import { MAX_IMPORT_BYTES } from '../../../shared/flow/exchange/importLimits.ts'
import { fail } from '../../../shared/result.ts'
import { fileTooLarge } from './fileTooLarge.ts'
import { importFlow } from './importFlow.ts'

/** Reads a flow from a file on disk; one that is too large is refused before it is read. */
export function importFlowFile(path: string, language: string): ImportAnswer {
  const { size } = statSync(path)
  return size > MAX_IMPORT_BYTES ? fail([fileTooLarge(size)]) : importFlow(readFileSync(path), basename(path), language)
}

import { readFileSync } from 'node:fs'
import { markChecked, setText } from '../../shared/flow/edit/editTexts.ts'
import { exportJson } from '../../shared/flow/exchange/exportJson.ts'
import type {
  TranslationChange,
  TranslationChanges,
} from '../../shared/flow/exchange/translation/compareTranslation.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import { readTranslation } from '../services/exchange/readTranslation.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { writeResult } from './files.ts'
import { loadFlow } from './loadFlow.ts'
import { readCommandLine } from './readCommandLine.ts'
import { tellProblems } from './tellProblems.ts'
import { UsageError } from './usageError.ts'

/**
 * `translate FLOW --with FILE`: what a translated file would change in a flow. With `--apply` it writes the flow with
 * these texts instead, without those whose original has changed since.
 */
export async function translateCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['with'], ['apply'])
  const [name, ...others] = line.words
  const path = line.value('with')
  if (name === undefined || path === undefined || others.length > 0) {
    throw new UsageError('translate wants one FLOW, and --with FILE.')
  }
  const loaded = loadFlow(name)
  if (!loaded.ok) throw new UsageError(`${name} is not a flow. ${loaded.problem[0]?.message ?? ''}`)
  const found = readTranslation(loaded.value, readBytes(path))
  const hasErrors = found.problems.some(({ severity }) => severity === 'error')
  if (line.has('apply')) {
    io.err(tellProblems(found.problems))
    if (!hasErrors) writeResult(line, io, exportJson(apply(loaded.value, found.changes)))
  } else writeResult(line, io, line.json ? toJson(found) : toText(found))
  return hasErrors ? EXIT.problemsFound : EXIT.fine
}

function apply(flow: Flow, changes: readonly TranslationChange[]): Flow {
  return changes
    .filter(({ sourceChanged }) => !sourceChanged)
    .reduce((each, change) => markChecked(setText(each, change), change.key, change.language), flow)
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function toJson({ changes, problems }: TranslationChanges): string {
  const told = problems.map(({ code, severity, path, message }) => ({ code, severity, path, message }))
  return `${JSON.stringify({ changes, problems: told }, null, 2)}\n`
}

function toText({ changes, problems }: TranslationChanges): string {
  const rows = changes.map(
    ({ key, language, text, sourceChanged }) =>
      `${key} (${language})${sourceChanged ? ', translated from an older original' : ''}\n  ${text}\n`,
  )
  return `${rows.join('')}${changes.length} changes.\n${tellProblems(problems)}`
}

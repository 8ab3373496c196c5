import { defaultFlow } from '../../shared/flow/default/defaultFlow.ts'
import { FLOW_FILE_FORMATS, isTranslation } from '../../shared/flow/exchange/flowFileFormat.ts'
import type { ImportAnswer } from '../../shared/flow/exchange/importedFlow.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import { ok } from '../../shared/result.ts'
import { importFlowFile } from '../services/exchange/importFlowFile.ts'
import { writeFlow } from '../services/exchange/writeFlow.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { writeResult } from './files.ts'
import { readCommandLine } from './readCommandLine.ts'
import { tellProblems } from './tellProblems.ts'
import { UsageError } from './usageError.ts'

const LANGUAGE = /^[a-z]{2}$/

/** `convert FILE --to FORMAT`: reads a flow from any file that can be imported and writes it in another format. */
export async function convertCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['to', 'lang', 'file-lang'])
  const [name, ...others] = line.words
  if (name === undefined || others.length > 0) throw new UsageError('convert wants one FILE.')
  const to = line.value('to') ?? ''
  const format = FLOW_FILE_FORMATS.find((each) => each === to)
  if (format === undefined) throw new UsageError(`Into what? --to ${FLOW_FILE_FORMATS.join('|')}`)
  const fileLanguage = line.value('file-lang') ?? 'de'
  if (!LANGUAGE.test(fileLanguage)) throw new UsageError('--file-lang wants two letters, as in "en".')
  const read = name === 'default' ? ok({ flow: defaultFlow, notes: [] }) : readFlow(name, fileLanguage)
  if (!read.ok) {
    io.err(tellProblems(read.problem))
    return EXIT.problemsFound
  }
  const { flow, notes } = read.value
  io.err(tellProblems(notes))
  const asked = line.value('lang')
  const language = isTranslation(format) ? targetLanguage(flow, asked) : (asked ?? firstLanguage(flow))
  writeResult(line, io, writeFlow(flow, format, language))
  return EXIT.fine
}

function firstLanguage({ languages }: Flow): string {
  return languages[0] ?? 'de'
}

function readFlow(path: string, language: string): ImportAnswer {
  try {
    return importFlowFile(path, language)
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The target of a translation: the one asked for, or the other one of two languages. */
function targetLanguage({ languages: [source, second, ...others] }: Flow, asked: string | undefined): string {
  const target = asked ?? (others.length === 0 ? second : undefined)
  if (target === undefined || !LANGUAGE.test(target) || target === source) {
    throw new UsageError(
      'Translate into which language? --lang wants two letters, and another language than the first one.',
    )
  }
  return target
}

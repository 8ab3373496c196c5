import type { FlowProblem } from '../../shared/flow/check/flowProblem.ts'
import { defaultFlow } from '../../shared/flow/default/defaultFlow.ts'
import { drawMachine } from '../../shared/flow/exchange/drawMachine.ts'
import { exportJson } from '../../shared/flow/exchange/exportJson.ts'
import { exportMermaid } from '../../shared/flow/exchange/exportMermaid.ts'
import type { ImportAnswer } from '../../shared/flow/exchange/importedFlow.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import { ok } from '../../shared/result.ts'
import { importFlowFile } from '../services/exchange/importFlowFile.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { writeResult } from './files.ts'
import { readCommandLine } from './readCommandLine.ts'
import { UsageError } from './usageError.ts'

const WRITERS: Readonly<Record<string, (flow: Flow, language: string) => string>> = {
  json: exportJson,
  stately: (flow, language) => `${JSON.stringify(drawMachine(flow, language), null, 2)}\n`,
  mermaid: exportMermaid,
}

/** `convert FILE --to FORMAT`: reads a flow from any file that can be imported and writes it in another format. */
export async function convertCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['to', 'lang', 'file-lang'])
  const [name, ...others] = line.words
  if (name === undefined || others.length > 0) throw new UsageError('convert wants one FILE.')
  const to = line.value('to') ?? ''
  const write = Object.hasOwn(WRITERS, to) ? WRITERS[to] : undefined
  if (write === undefined) throw new UsageError(`Into what? --to ${Object.keys(WRITERS).join('|')}`)
  const fileLanguage = line.value('file-lang') ?? 'de'
  if (!/^[a-z]{2}$/.test(fileLanguage)) throw new UsageError('--file-lang wants two letters, as in "en".')
  const read = name === 'default' ? ok({ flow: defaultFlow, notes: [] }) : readFlow(name, fileLanguage)
  if (!read.ok) {
    io.err(tell(read.problem))
    return EXIT.problemsFound
  }
  const { flow, notes } = read.value
  io.err(tell(notes))
  writeResult(line, io, write(flow, line.value('lang') ?? flow.languages[0] ?? 'de'))
  return EXIT.fine
}

function readFlow(path: string, language: string): ImportAnswer {
  try {
    return importFlowFile(path, language)
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function tell(problems: readonly FlowProblem[]): string {
  return problems
    .map(({ severity, code, path, message, fix }) =>
      [`${severity} ${code} at ${path === '' ? 'the whole file' : path}`, `  ${message}`, `  ${fix}`, ''].join('\n'),
    )
    .join('')
}

import { checkFlow } from '../../shared/flow/check/checkFlow.ts'
import type { FlowProblem } from '../../shared/flow/check/flowProblem.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { writeResult } from './files.ts'
import { loadFlow } from './loadFlow.ts'
import { readCommandLine } from './readCommandLine.ts'
import { UsageError } from './usageError.ts'

/** `check FLOW`: every problem of a flow with code, severity, path and message. Hints alone are no problem. */
export async function checkCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv)
  const [flowName, ...others] = line.words
  if (flowName === undefined || others.length > 0) throw new UsageError('check wants one FLOW.')
  const loaded = loadFlow(flowName)
  const problems = loaded.ok ? checkFlow(loaded.value) : loaded.problem
  writeResult(line, io, line.json ? toJson(problems) : toText(problems))
  if (problems.some(({ code }) => code === 'notJson')) return EXIT.usage
  return problems.some(({ severity }) => severity !== 'hint') ? EXIT.problemsFound : EXIT.fine
}

function toJson(problems: readonly FlowProblem[]): string {
  const rows = problems.map(({ code, severity, path, message }) => ({ code, severity, path, message }))
  return `${JSON.stringify(rows, null, 2)}\n`
}

function toText(problems: readonly FlowProblem[]): string {
  if (problems.length === 0) return 'No problems.\n'
  const rows = problems.map(({ code, severity, path, message, fix }) =>
    [`${severity} ${code} at ${path === '' ? 'the whole file' : path}`, `  ${message}`, `  ${fix}`].join('\n'),
  )
  return `${rows.join('\n')}\n\n${problems.length} found.\n`
}

import { explorePaths, type FlowPaths } from '../../shared/flow/paths.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { writeResult } from './files.ts'
import { loadFlow } from './loadFlow.ts'
import { readCommandLine } from './readCommandLine.ts'
import { UsageError } from './usageError.ts'

/** `paths FLOW`: which steps can be reached, on how many paths (capped), and which no path takes. */
export async function pathsCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv)
  const [flowName, ...others] = line.words
  if (flowName === undefined || others.length > 0) throw new UsageError('paths wants one FLOW.')
  const loaded = loadFlow(flowName)
  if (!loaded.ok) throw new UsageError(`${flowName} is not a flow. ${loaded.problem[0]?.message ?? ''}`)
  const paths = explorePaths(loaded.value)
  writeResult(line, io, line.json ? `${JSON.stringify(paths)}\n` : toText(paths))
  return paths.unreached.length > 0 ? EXIT.problemsFound : EXIT.fine
}

function toText(paths: FlowPaths): string {
  const count = (pathCount: number) => (paths.capped ? `at least ${pathCount}` : String(pathCount))
  return [
    `${paths.reached.length} steps reached, ${count(paths.pathCount)} paths to an end.`,
    ...paths.entries.map(({ entry, stepId, pathCount }) => `  ${entry} (${stepId}): ${count(pathCount)}`),
    paths.unreached.length === 0 ? 'Every step can be reached.' : `Never reached: ${paths.unreached.join(', ')}`,
    '',
  ].join('\n')
}

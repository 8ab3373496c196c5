import { explorePaths, type FlowPaths } from '../../shared/flow/paths.ts'
import { findUnreached } from '../../shared/flow/prove/findUnreached.ts'
import { type FlowPath, type ListedPaths, listPaths } from '../../shared/flow/prove/listPaths.ts'
import type { ImpossibleChoice } from '../../shared/flow/prove/openWays.ts'
import type { CliIo } from './cliIo.ts'
import { describeImpossible } from './describeImpossible.ts'
import { EXIT } from './exitCodes.ts'
import { writeResult } from './files.ts'
import { loadFlow } from './loadFlow.ts'
import { readCommandLine } from './readCommandLine.ts'
import { readNumber } from './readNumber.ts'
import { readPolicy } from './readPolicy.ts'
import { UsageError } from './usageError.ts'

type Explored = FlowPaths & {
  readonly neverPossible: readonly ImpossibleChoice[]
  /** The shortest of them, with `--list`. */
  readonly listed?: ListedPaths
}

/** More than anybody reads. */
const MOST_LISTED = 100_000

/**
 * `paths FLOW`: which steps can be reached, on how many paths (capped), which no path takes, and which choices are
 * never offered under the rules.
 */
export async function pathsCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['policy', 'list'])
  const [flowName, ...others] = line.words
  if (flowName === undefined || others.length > 0) throw new UsageError('paths wants one FLOW.')
  const loaded = loadFlow(flowName)
  if (!loaded.ok) throw new UsageError(`${flowName} is not a flow. ${loaded.problem[0]?.message ?? ''}`)
  const [flow, policy] = [loaded.value, readPolicy(line)]
  const most = line.value('list') === undefined ? null : readNumber(line, 'list', MOST_LISTED)
  const { choices: neverPossible } = findUnreached(flow, policy)
  const listed = most === null ? {} : { listed: listPaths(flow, policy, { most }) }
  const paths: Explored = { ...explorePaths(flow), neverPossible, ...listed }
  writeResult(line, io, line.json ? `${JSON.stringify(paths)}\n` : toText(paths))
  return paths.unreached.length > 0 ? EXIT.problemsFound : EXIT.fine
}

function toText(paths: Explored): string {
  const count = (pathCount: number) => (paths.capped ? `at least ${pathCount}` : String(pathCount))
  return [
    `${paths.reached.length} steps reached, ${count(paths.pathCount)} paths to an end.`,
    ...paths.entries.map(({ entry, stepId, pathCount }) => `  ${entry} (${stepId}): ${count(pathCount)}`),
    paths.unreached.length === 0 ? 'Every step can be reached.' : `Never reached: ${paths.unreached.join(', ')}`,
    ...paths.neverPossible.map(describeImpossible),
    ...(paths.listed?.paths ?? []).map(describePath),
    ...(paths.listed?.capped === true ? ['There are more paths than listed.'] : []),
    '',
  ].join('\n')
}

function describePath({ entry, steps }: FlowPath): string {
  const way = steps.map(({ stepId, choiceId }) => (choiceId === null ? stepId : `${stepId} –${choiceId}`))
  return `${entry}: ${way.join(' → ')}`
}

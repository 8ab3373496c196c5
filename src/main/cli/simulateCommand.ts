import { makeScript } from '../../shared/call/script.ts'
import { simulateMany } from '../../shared/simulate/simulateMany.ts'
import type { Counts, VisitCounts } from '../../shared/simulate/visitCounts.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { writeResult } from './files.ts'
import { loadRunnableFlow } from './loadFlow.ts'
import { readCommandLine } from './readCommandLine.ts'
import { readNumber } from './readNumber.ts'
import { readPolicy } from './readPolicy.ts'
import { UsageError } from './usageError.ts'

const MOST_CALLS = 1_000_000
const MOST_SEED = 2 ** 32 - 1

/** `simulate FLOW --calls N`: where so many calls with simulated callers go. */
export async function simulateCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['calls', 'seed', 'policy'])
  const [flowName, ...others] = line.words
  if (flowName === undefined || others.length > 0) throw new UsageError('simulate wants one FLOW and --calls N.')
  const plan = { calls: readNumber(line, 'calls', MOST_CALLS), seed: readNumber(line, 'seed', MOST_SEED, '1') }
  const counts = simulateMany(makeScript(loadRunnableFlow(flowName), readPolicy(line)), plan)
  writeResult(line, io, line.json ? `${JSON.stringify(counts)}\n` : toText(counts))
  return EXIT.fine
}

function toText(counts: VisitCounts): string {
  const { calls, meanEvents, outcomes, steps, rungs, calmedAfter, hungUpAt } = counts
  return [
    `${calls} calls, ${meanEvents.toFixed(1)} events each.`,
    ...section('Outcomes', outcomes),
    ...section('Lines said at a step', steps),
    ...section('Lines said on a rung', rungs),
    ...section('Calmed right after', calmedAfter),
    ...section('Hung up at', hungUpAt),
    '',
  ].join('\n')
}

function section(title: string, counts: Counts): readonly string[] {
  const rows = Object.entries(counts).toSorted(([, a], [, b]) => b - a)
  return rows.length === 0 ? [] : [`${title}:`, ...rows.map(([key, count]) => `  ${key}: ${count}`)]
}

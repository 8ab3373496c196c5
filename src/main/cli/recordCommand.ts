import type { CallEvent } from '../../shared/call/callEvent.ts'
import { parseCallEvent } from '../../shared/call/parseCallEvent.ts'
import { makeScript } from '../../shared/call/script.ts'
import { scenarioSchema } from '../../shared/flow/scenario.ts'
import { recordScenario } from '../../shared/simulate/recordScenario.ts'
import { runScenario } from '../../shared/simulate/runScenario.ts'
import type { CliIo } from './cliIo.ts'
import { EXIT } from './exitCodes.ts'
import { readText, writeResult } from './files.ts'
import { loadRunnableFlow } from './loadFlow.ts'
import { readCommandLine } from './readCommandLine.ts'
import { readPolicy } from './readPolicy.ts'
import { UsageError } from './usageError.ts'

/** `record FLOW --events FILE --id ID`: the events of one call as a scenario, ready to be put into the flow file. */
export async function recordCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['events', 'id', 'name', 'policy'])
  const [flowName, ...others] = line.words
  const [events, id] = [line.value('events'), line.value('id')]
  if (flowName === undefined || others.length > 0 || events === undefined || id === undefined) {
    throw new UsageError('record wants one FLOW, --events FILE and --id ID.')
  }
  const [flow, policy] = [loadRunnableFlow(flowName), readPolicy(line)]
  const recorded = recordScenario(makeScript(flow, policy), readText(events).split(/\r?\n/).flatMap(readEvent))
  const scenario = scenarioSchema.safeParse({ id, name: line.value('name') ?? id, ...recorded })
  if (!scenario.success) throw new UsageError(`That makes no scenario. ${scenario.error.issues[0]?.message ?? ''}`)
  if (!runScenario(flow, policy, scenario.data).ok) throw new Error('the scenario does not come out as recorded')
  writeResult(line, io, `${JSON.stringify(scenario.data, null, 2)}\n`)
  return EXIT.fine
}

function readEvent(text: string, index: number): readonly CallEvent[] {
  if (text.trim() === '') return []
  const parsed = parseCallEvent(readJsonLine(text, index))
  if (!parsed.ok) throw new UsageError(`Line ${index + 1} of the events is none: ${parsed.problem}.`)
  if ((parsed.value.type === 'call.started') !== (index === 0)) {
    throw new UsageError('The events must be those of one call: {"type":"call.started"} first, and only there.')
  }
  return [parsed.value]
}

function readJsonLine(text: string, index: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`Line ${index + 1} of the events is not JSON.`)
  }
}

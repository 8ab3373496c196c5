import type { CallMove } from '../../shared/call/callEvent.ts'
import type { Breach } from '../../shared/flow/prove/breach.ts'
import { INVARIANT_OF } from '../../shared/flow/prove/breach.ts'
import { findUnreached, type Unreached } from '../../shared/flow/prove/findUnreached.ts'
import { type Proof, proveInvariants } from '../../shared/flow/prove/proveInvariants.ts'
import { runScenarios, type ScenarioRun } from '../../shared/simulate/runScenario.ts'
import type { CliIo } from './cliIo.ts'
import { describeImpossible } from './describeImpossible.ts'
import { EXIT } from './exitCodes.ts'
import { writeResult } from './files.ts'
import { loadFlow } from './loadFlow.ts'
import { readCommandLine } from './readCommandLine.ts'
import { readPolicy } from './readPolicy.ts'
import { UsageError } from './usageError.ts'

type Proved = { readonly proof: Proof; readonly unreached: Unreached; readonly runs: readonly ScenarioRun[] }

/** `prove FLOW`: every broken invariant with a counter-example, what no call comes to, and the flow's own scenarios. */
export async function proveCommand(argv: readonly string[], io: CliIo): Promise<number> {
  const line = readCommandLine(argv, ['policy'])
  const [flowName, ...others] = line.words
  if (flowName === undefined || others.length > 0) throw new UsageError('prove wants one FLOW.')
  const loaded = loadFlow(flowName)
  if (!loaded.ok) throw new UsageError(`${flowName} is not a flow. ${loaded.problem[0]?.message ?? ''}`)
  const [flow, policy] = [loaded.value, readPolicy(line)]
  const runs = runScenarios(flow, policy)
  const proved = { proof: proveInvariants(flow, policy), unreached: findUnreached(flow, policy), runs }
  writeResult(line, io, line.json ? toJson(proved) : toText(proved))
  const isBroken = proved.proof.breaches.length > 0 || runs.some(({ result }) => !result.ok)
  return isBroken ? EXIT.problemsFound : EXIT.fine
}

function toJson({ proof, unreached, runs }: Proved): string {
  const breaches = proof.breaches.map((breach) => ({ invariant: INVARIANT_OF[breach.code], ...breach }))
  const scenarios = runs.map(({ scenario, result }) => ({
    id: scenario.id,
    problem: result.ok ? null : result.problem,
  }))
  return `${JSON.stringify({ ...proof, breaches, unreached, scenarios })}\n`
}

function toText({ proof, unreached, runs }: Proved): string {
  return [
    proof.complete
      ? `${proof.states} states looked at, all there are.`
      : `${proof.states} states looked at; there are more.`,
    ...(proof.breaches.length === 0 ? ['No invariant is broken.'] : proof.breaches.map(describeBreach)),
    ...(proof.hasMore ? ['There are more breaches than listed.'] : []),
    ...unreached.steps.map(({ stepId, reason }) => `never reached: ${stepId} (${reason})`),
    ...unreached.choices.map(describeImpossible),
    ...runs.map(
      ({ scenario, result }) => `scenario ${scenario.id}: ${result.ok ? 'fine' : JSON.stringify(result.problem)}`,
    ),
    '',
  ].join('\n')
}

function describeBreach({ code, stepId, lineKey, language, moves }: Breach): string {
  const where = [lineKey ?? stepId, language].filter((each) => each !== null).join(', ')
  const way = moves.length === 0 ? 'at the start' : moves.map(describeMove).join(' → ')
  return `invariant ${INVARIANT_OF[code]} broken: ${code} at ${where}\n  ${way}`
}

function describeMove(move: CallMove): string {
  const { type, ...rest } = move
  const values = Object.values(rest).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
  return type === 'wrapUp.saved' ? type : [type, ...values].join(' ')
}

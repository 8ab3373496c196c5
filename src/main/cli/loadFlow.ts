import { checkFlow } from '../../shared/flow/check/checkFlow.ts'
import type { FlowProblem } from '../../shared/flow/check/flowProblem.ts'
import { parseFlow } from '../../shared/flow/check/parseFlow.ts'
import { defaultFlow } from '../../shared/flow/default/defaultFlow.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import { FLOW_TEMPLATES } from '../../shared/flow/templates/templates.ts'
import { ok, type Result } from '../../shared/result.ts'
import { readText } from './files.ts'
import { UsageError } from './usageError.ts'

/** The flow that a command names: a file, `default`, or a template's id. Problems that keep it from being one come back. */
export function loadFlow(name: string): Result<Flow, readonly FlowProblem[]> {
  const builtIn = name === 'default' ? defaultFlow : FLOW_TEMPLATES.find(({ id }) => id === name)?.flow
  return builtIn === undefined ? parseFlow(readText(name)) : ok(builtIn)
}

/** A flow that calls can run on; one with errors is a `UsageError` that says how to see them. */
export function loadRunnableFlow(name: string): Flow {
  const loaded = loadFlow(name)
  if (!loaded.ok) throw new UsageError(`${name} is not a flow. ${sentence(loaded.problem[0])}`)
  const errors = checkFlow(loaded.value).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    throw new UsageError(`${name} has ${errors.length} errors; "check ${name}" lists them. ${sentence(errors[0])}`)
  }
  return loaded.value
}

function sentence(problem: FlowProblem | undefined): string {
  if (problem === undefined) return ''
  return problem.path === '' ? problem.message : `${problem.path}: ${problem.message}`
}

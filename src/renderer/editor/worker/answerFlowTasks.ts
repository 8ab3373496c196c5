import { checkFlow } from '../../../shared/flow/check/checkFlow.ts'
import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { applyPatch, type FlowPatch } from './flowPatch.ts'

/** What the page asks of the worker: the flow as it is now, and what to do with it. */
export type FlowTask = { readonly id: number; readonly patch: FlowPatch; readonly task: keyof FlowTaskAnswers }
/** What each task gives. */
export type FlowTaskAnswers = {
  readonly check: readonly FlowProblem[]
  /** The flow as the text that is saved. */
  readonly write: string
}
/** What the worker answers. */
export type FlowTaskAnswer = { readonly id: number; readonly value: FlowTaskAnswers[keyof FlowTaskAnswers] }

const TASKS: { readonly [T in keyof FlowTaskAnswers]: (flow: Flow) => FlowTaskAnswers[T] } = {
  check: checkFlow,
  write: (flow) => JSON.stringify(flow),
}

/** Follows one flow by its changes, and does with it what is asked. */
export function answerFlowTasks(): (task: FlowTask) => FlowTaskAnswer {
  let flow: Flow | null = null
  return ({ id, patch, task }) => {
    flow = applyPatch(flow, patch)
    return { id, value: TASKS[task](flow) }
  }
}

import type { Flow } from '../../../shared/flow/flow.ts'
import type { FlowTask, FlowTaskAnswer, FlowTaskAnswers } from './answerFlowTasks.ts'
import { makePatch } from './flowPatch.ts'

/** Does with a flow what would hold up the thread that draws. */
export type FlowWorkshop = {
  readonly run: <T extends keyof FlowTaskAnswers>(task: T, flow: Flow) => Promise<FlowTaskAnswers[T]>
  readonly end: () => void
}

/** Another thread that answers the tasks of a flow. */
export type FlowThread = {
  readonly send: (task: FlowTask) => void
  readonly onAnswer: (listener: (answer: FlowTaskAnswer) => void) => void
  readonly end: () => void
}

/** A thread that follows one flow: it is told only what has changed. */
export function connectFlowWorkshop({ send, onAnswer, end }: FlowThread): FlowWorkshop {
  const waiting = new Map<number, (answer: FlowTaskAnswer['value']) => void>()
  let known: Flow | null = null
  let lastId = 0
  onAnswer(({ id, value }) => {
    waiting.get(id)?.(value)
    waiting.delete(id)
  })
  const ask = (task: keyof FlowTaskAnswers, flow: Flow) => {
    lastId += 1
    const request: FlowTask = { id: lastId, task, patch: makePatch(known, flow) }
    known = flow
    const { promise, resolve } = Promise.withResolvers<FlowTaskAnswer['value']>()
    waiting.set(lastId, resolve)
    send(request)
    return promise
  }
  return {
    // The worker answers each task with what its type says: both ends are this app's own code.
    run: (task, flow) => ask(task, flow) as Promise<FlowTaskAnswers[typeof task]>,
    end,
  }
}

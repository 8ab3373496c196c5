import type { Flow } from '../../../shared/flow/flow.ts'
import type { FlowTask, FlowTaskAnswer, FlowTaskAnswers } from './answerFlowTasks.ts'
import { makePatch } from './flowPatch.ts'

/** Does with a flow what would hold up the thread that draws. What fails there rejects, and the next task is tried anew. */
export type FlowWorkshop = {
  readonly run: <T extends keyof FlowTaskAnswers>(task: T, flow: Flow) => Promise<FlowTaskAnswers[T]>
  readonly end: () => void
}

/** Another thread that answers the tasks of a flow. */
export type FlowThread = {
  readonly send: (task: FlowTask) => void
  readonly onAnswer: (listener: (answer: FlowTaskAnswer) => void) => void
  /** Told when a task has failed there, whichever it was. */
  readonly onFailure: (listener: (message: string) => void) => void
  readonly end: () => void
}

/** A thread that follows one flow: it is told only what has changed. */
export function connectFlowWorkshop({ send, onAnswer, onFailure, end }: FlowThread): FlowWorkshop {
  const waiting = new Map<number, PromiseWithResolvers<FlowTaskAnswer['value']>>()
  let known: Flow | null = null
  let lastId = 0
  onAnswer(({ id, value }) => {
    waiting.get(id)?.resolve(value)
    waiting.delete(id)
  })
  onFailure((message) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
    // Nobody knows what it still knows: it is told everything again.
    known = null
  })
  const ask = (task: keyof FlowTaskAnswers, flow: Flow) => {
    lastId += 1
    const request: FlowTask = { id: lastId, task, patch: makePatch(known, flow) }
    known = flow
    const answer = Promise.withResolvers<FlowTaskAnswer['value']>()
    waiting.set(lastId, answer)
    send(request)
    return answer.promise
  }
  return {
    // The worker answers each task with what its type says: both ends are this app's own code.
    run: (task, flow) => ask(task, flow) as Promise<FlowTaskAnswers[typeof task]>,
    end,
  }
}

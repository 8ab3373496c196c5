import type { Flow } from '../../../shared/flow/flow.ts'
import { makePatch } from './flowPatch.ts'
import type { FlowTask, FlowTaskAnswer, FlowTaskAnswers } from './flowWorker.ts'

/** Does with a flow what would hold up the thread that draws. */
export type FlowWorkshop = {
  readonly run: <T extends keyof FlowTaskAnswers>(task: T, flow: Flow) => Promise<FlowTaskAnswers[T]>
  readonly end: () => void
}

/** Starts a worker that follows one flow: it is told only what has changed. */
export function startFlowWorkshop(): FlowWorkshop {
  const worker = new Worker(new URL('./flowWorker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (answer: FlowTaskAnswer['value']) => void>()
  let known: Flow | null = null
  let lastId = 0
  worker.onmessage = ({ data: { id, value } }: MessageEvent<FlowTaskAnswer>) => {
    waiting.get(id)?.(value)
    waiting.delete(id)
  }
  const ask = (task: keyof FlowTaskAnswers, flow: Flow) => {
    lastId += 1
    const request: FlowTask = { id: lastId, task, patch: makePatch(known, flow) }
    known = flow
    const { promise, resolve } = Promise.withResolvers<FlowTaskAnswer['value']>()
    waiting.set(lastId, resolve)
    worker.postMessage(request)
    return promise
  }
  return {
    // The worker answers each task with what its type says: both ends are this app's own code.
    run: (task, flow) => ask(task, flow) as Promise<FlowTaskAnswers[typeof task]>,
    end: () => worker.terminate(),
  }
}

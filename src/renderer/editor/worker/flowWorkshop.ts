import type { FlowTaskAnswer } from './answerFlowTasks.ts'
import { connectFlowWorkshop, type FlowWorkshop } from './connectFlowWorkshop.ts'

/** Starts the worker that does with a flow what would hold up the thread that draws. */
export function startFlowWorkshop(): FlowWorkshop {
  const worker = new Worker(new URL('./flowWorker.ts', import.meta.url), { type: 'module' })
  return connectFlowWorkshop({
    send: (task) => worker.postMessage(task),
    onAnswer: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<FlowTaskAnswer>) => listener(data)
    },
    onFailure: (listener) => {
      worker.onerror = ({ message }) => listener(message)
    },
    end: () => worker.terminate(),
  })
}

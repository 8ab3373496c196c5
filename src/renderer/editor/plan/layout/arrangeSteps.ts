import ElkLayout from 'elkjs/lib/elk-api.js'
import workerUrl from 'elkjs/lib/elk-worker.min.js?url'
import type { Flow } from '../../../../shared/flow/flow.ts'
import type { Places } from '../places.ts'
import { makeLayoutGraph, readLayout } from './layoutGraph.ts'

/** Arranges the steps of a flow anew, in a worker that ends with it. Null where it was called off. */
export async function arrangeSteps(flow: Flow, signal: AbortSignal): Promise<Places | null> {
  const elk = new ElkLayout({ workerFactory: () => new Worker(workerUrl) })
  const calledOff = new Promise<null>((resolve) =>
    signal.addEventListener('abort', () => resolve(null), { once: true }),
  )
  try {
    const done = await Promise.race([elk.layout(makeLayoutGraph(flow)), calledOff])
    return done === null ? null : readLayout(done)
  } finally {
    elk.terminateWorker()
  }
}

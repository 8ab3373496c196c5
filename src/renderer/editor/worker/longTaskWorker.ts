import { makeScript } from '../../../shared/call/script.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { findUnreached } from '../../../shared/flow/prove/findUnreached.ts'
import { listPaths } from '../../../shared/flow/prove/listPaths.ts'
import { proveInvariants } from '../../../shared/flow/prove/proveInvariants.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import { runScenarios } from '../../../shared/simulate/runScenario.ts'
import { simulateMany } from '../../../shared/simulate/simulateMany.ts'
import type { LongTask, LongTaskAnswers, LongTaskNews, ProofReport } from './longTask.ts'

/** More are not counted: nobody reads them, and there can be more than there are atoms. */
const MOST_PATHS = 10_000

self.onmessage = ({ data: task }: MessageEvent<LongTask>) => {
  tell({ kind: 'done', value: work(task) })
}

function work(task: LongTask): LongTaskAnswers[LongTask['kind']] {
  const { flow, policy } = task
  switch (task.kind) {
    case 'prove':
      return prove(flow, policy)
    case 'simulate':
      return simulateMany(makeScript(flow, policy), { calls: task.calls, seed: task.seed, onProgress: tellDone })
    case 'listPaths':
      return listPaths(flow, policy, { most: task.most, skip: task.skip })
    case 'runScenarios':
      return runScenarios(flow, policy)
  }
}

function prove(flow: Flow, policy: Policy): ProofReport {
  const { paths, capped } = listPaths(flow, policy, { most: MOST_PATHS })
  return {
    ...proveInvariants(flow, policy, { onProgress: tellDone }),
    unreached: findUnreached(flow, policy),
    pathCount: paths.length,
    hasMorePaths: capped,
    scenarios: runScenarios(flow, policy),
  }
}

/** Cancelling ends the whole worker, so that the work itself is never told to stop. */
function tellDone(done: number): boolean {
  tell({ kind: 'progress', done })
  return false
}

function tell(news: LongTaskNews): void {
  self.postMessage(news)
}

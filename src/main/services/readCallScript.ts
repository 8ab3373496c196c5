import type { CallScript } from '../../shared/ipc/answers.ts'
import type { ReadDb } from '../db/database.ts'
import type { CallHead } from '../store/callStore.ts'
import { findFlowVersion } from '../store/flowVersionStore.ts'
import { findPolicyVersion } from '../store/policyVersionStore.ts'

/** The flow and policy that a call ran under. */
export function readCallScript(db: ReadDb, { callId, flowVersionId, policyVersionId }: CallHead): CallScript {
  const flow = findFlowVersion(db, flowVersionId)
  const policy = findPolicyVersion(db, policyVersionId)
  if (flow === null || policy === null) throw new Error(`the versions of call ${callId} are missing`)
  return {
    flow: flow.flow,
    policy: policy.policy,
    flowVersionId,
    policyVersionId,
    flowVersionNumber: flow.number,
    policyVersionNumber: policy.number,
  }
}

/** Reads each combination of flow and policy only once: many calls share few of them. */
export function readScriptsOnce(db: ReadDb): (call: CallHead) => CallScript {
  const scripts = new Map<string, CallScript>()
  return (call) => {
    const key = `${call.flowVersionId} ${call.policyVersionId}`
    const script = scripts.get(key) ?? readCallScript(db, call)
    scripts.set(key, script)
    return script
  }
}

import type { Flow } from '../../../shared/flow/flow.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import type { ProofReport } from '../worker/longTask.ts'

/** A proof as the parts of its view need it: what was proved, and under which rules. */
export type Proved = { readonly flow: Flow; readonly policy: Policy; readonly report: ProofReport }

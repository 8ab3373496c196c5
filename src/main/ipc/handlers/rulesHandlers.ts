import type { RulesChannel } from '../../../shared/ipc/rules/channels.ts'
import { listPolicyHistory } from '../../services/listPolicyHistory.ts'
import type { HandlerParts } from '../createHandlers.ts'
import type { Handlers } from '../dispatch.ts'

/** The use cases behind the channels about the rules. */
export function rulesHandlers({ parts, jobs }: Pick<HandlerParts, 'parts' | 'jobs'>): Pick<Handlers, RulesChannel> {
  return {
    'policy.history': () => listPolicyHistory(parts),
    'policy.whatIf': ({ jobId, ...asked }) =>
      jobs.run(jobId, 'policy.whatIf', { path: parts.paths.database, ...asked }),
  }
}

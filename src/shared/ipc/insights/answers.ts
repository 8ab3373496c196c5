import type { Result } from '../../result.ts'
import type { InsightsAnswer } from '../../review/insights/insights.ts'
import type { DatabaseFault, IpcProblem, JobProblem } from '../answers.ts'
import type { Privacy } from './contract.ts'

/** What the channels of the figures answer. */
export type InsightsAnswers = {
  'insights.read': Result<InsightsAnswer, IpcProblem | JobProblem>
  'insights.print': Result<{ readonly path: string }, IpcProblem | 'cancelled' | 'cannotSave'>
  'privacy.get': Result<Privacy, IpcProblem | DatabaseFault>
  'privacy.save': Result<Privacy, IpcProblem | DatabaseFault>
}

import { RUNGS } from '../../ladder/rung.ts'
import { type Flow, REACTIONS } from '../flow.ts'
import { diffFrames } from './diffFrames.ts'
import { diffSpeech, diffWordings } from './diffSpeech.ts'
import { diffSteps } from './diffSteps.ts'
import type { FlowChange } from './flowChange.ts'

/**
 * Everything that differs between two flows, in the order in which a trainer looks: the flow as a whole, the ladder, the
 * factual path. Steps, wordings and choices are matched by their ids. Places on the plan and which translations are stale
 * are no difference: no caller hears them.
 */
export function diffFlows(before: Flow, after: Flow): readonly FlowChange[] {
  return [
    ...diffFrames(before, after),
    ...RUNGS.flatMap((id) => diffSpeech({ kind: 'rung', id }, before.rungs[id], after.rungs[id])),
    ...diffWordings({ kind: 'threat' }, before.rungs.endCall.threatWordings, after.rungs.endCall.threatWordings),
    ...REACTIONS.flatMap((id) => diffSpeech({ kind: 'reaction', id }, before.reactions[id], after.reactions[id])),
    ...diffSteps(before, after),
  ]
}

import { reactions } from '../default/reactions.ts'
import { rungs } from '../default/rungs.ts'
import { FLOW_FORMAT, type Flow } from '../flow.ts'

/** A flow with a factual path of its own on the ladder of the default flow. */
export function makeTemplateFlow(own: Pick<Flow, 'id' | 'name' | 'captures' | 'steps'>): Flow {
  return {
    format: FLOW_FORMAT,
    languages: ['de', 'en'],
    rungs,
    reactions,
    entries: { start: 'open', withheldAgain: 'unwilling', askedForManager: 'manager' },
    ...own,
  }
}

import { FLOW_FORMAT, type Flow } from '../flow.ts'
import { agreeSteps } from './agreeSteps.ts'
import { captures } from './captures.ts'
import { closeSteps } from './closeSteps.ts'
import { managerSteps } from './managerSteps.ts'
import { openingSteps } from './openingSteps.ts'
import { optionsStep } from './optionsStep.ts'
import { passOnSteps } from './passOnSteps.ts'
import { reactions } from './reactions.ts'
import { refuseSteps } from './refuseSteps.ts'
import { rungs } from './rungs.ts'
import { understandingSteps } from './understandingSteps.ts'
import { unwillingStep } from './unwillingStep.ts'

/** The built-in flow in German and English; a team starts from it. Its facts come from practice, its words are ours. */
export const defaultFlow: Flow = {
  format: FLOW_FORMAT,
  id: 'standard',
  name: { de: 'Standard', en: 'Standard' },
  languages: ['de', 'en'],
  captures,
  rungs,
  reactions,
  entries: { start: 'open', withheldAgain: 'unwilling', askedForManager: 'manager' },
  steps: [
    ...openingSteps,
    ...understandingSteps,
    optionsStep,
    ...refuseSteps,
    ...passOnSteps,
    ...agreeSteps,
    ...closeSteps,
    unwillingStep,
    ...managerSteps,
  ],
}

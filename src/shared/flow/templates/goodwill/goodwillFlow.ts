import { captures } from '../../default/captures.ts'
import type { Flow } from '../../flow.ts'
import { makeTemplateFlow } from '../makeTemplateFlow.ts'
import { standardSteps } from '../standardSteps.ts'
import { goodwillAgreeSteps } from './goodwillAgreeSteps.ts'
import { goodwillCloseStep } from './goodwillCloseStep.ts'
import { goodwillComplainingSteps } from './goodwillComplainingSteps.ts'
import { goodwillFindingSteps } from './goodwillFindingSteps.ts'
import { goodwillOpeningSteps } from './goodwillOpeningSteps.ts'
import { goodwillPossibleSteps } from './goodwillPossibleSteps.ts'
import { goodwillRefusingSteps } from './goodwillRefusingSteps.ts'

/** A request that has to be refused: the no with its reason, an alternative, and the ways that stay open. */
export const goodwillFlow: Flow = makeTemplateFlow({
  id: 'goodwill',
  name: { de: 'Kulanz ablehnen', en: 'Refusing goodwill' },
  captures: [
    ...captures,
    { name: 'wish', label: { de: 'Wunsch', en: 'Request' } },
    { name: 'reason', label: { de: 'Grund der Absage', en: 'Reason for the no' } },
    { name: 'newFact', label: { de: 'Neue Tatsache', en: 'New fact' } },
  ],
  steps: [
    ...goodwillOpeningSteps,
    ...goodwillFindingSteps,
    ...goodwillPossibleSteps,
    ...goodwillRefusingSteps,
    ...goodwillComplainingSteps,
    ...goodwillAgreeSteps,
    goodwillCloseStep,
    ...standardSteps('agreeGoodwill', 'agreeOther', 'close', 'closeResolved'),
  ],
})

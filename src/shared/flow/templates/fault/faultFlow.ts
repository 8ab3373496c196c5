import { captures } from '../../default/captures.ts'
import type { Flow } from '../../flow.ts'
import { makeTemplateFlow } from '../makeTemplateFlow.ts'
import { standardSteps } from '../standardSteps.ts'
import { faultDangerSteps } from './faultDangerSteps.ts'
import { faultFindingSteps } from './faultFindingSteps.ts'
import { faultOpeningSteps } from './faultOpeningSteps.ts'
import { faultOtherSteps } from './faultOtherSteps.ts'
import { faultSolvingSteps } from './faultSolvingSteps.ts'
import { faultTryingSteps } from './faultTryingSteps.ts'

/** Something does not work: since when, what it shows, trying together, an engineer or a replacement. */
export const faultFlow: Flow = makeTemplateFlow({
  id: 'fault',
  name: { de: 'Störung', en: 'Technical fault' },
  captures: [
    ...captures,
    { name: 'since', label: { de: 'Seit wann', en: 'Since when' } },
    { name: 'device', label: { de: 'Gerät', en: 'Device' } },
    { name: 'errorShown', label: { de: 'Anzeige', en: 'Display' } },
  ],
  steps: [
    ...faultOpeningSteps,
    ...faultFindingSteps,
    ...faultTryingSteps,
    ...faultDangerSteps,
    ...faultSolvingSteps,
    ...faultOtherSteps,
    ...standardSteps('agreeReplacement', 'agreeCredit', 'agreeRepair', 'close', 'closeResolved', 'closeRefused'),
  ],
})

import { captures } from '../../default/captures.ts'
import type { Flow } from '../../flow.ts'
import { makeTemplateFlow } from '../makeTemplateFlow.ts'
import { standardSteps } from '../standardSteps.ts'
import { deliveryAgreeSteps } from './deliveryAgreeSteps.ts'
import { deliveryCheckingSteps } from './deliveryCheckingSteps.ts'
import { deliveryOpeningSteps } from './deliveryOpeningSteps.ts'
import { deliveryOptionsSteps } from './deliveryOptionsSteps.ts'
import { deliveryOtherSteps } from './deliveryOtherSteps.ts'
import { deliveryTrackingSteps } from './deliveryTrackingSteps.ts'

/** Something did not arrive, or not as ordered: tracking, neighbours, a trace, a new date, a replacement. */
export const deliveryFlow: Flow = makeTemplateFlow({
  id: 'delivery',
  name: { de: 'Lieferung', en: 'Delivery' },
  captures: [
    ...captures,
    { name: 'parcelNumber', label: { de: 'Sendungsnummer', en: 'Parcel number' } },
    { name: 'promisedDate', label: { de: 'Zugesagter Tag', en: 'Promised date' } },
    { name: 'leftWith', label: { de: 'Abgegeben bei', en: 'Left with' } },
  ],
  steps: [
    ...deliveryOpeningSteps,
    ...deliveryTrackingSteps,
    ...deliveryCheckingSteps,
    ...deliveryOptionsSteps,
    ...deliveryAgreeSteps,
    ...deliveryOtherSteps,
    ...standardSteps('agreeReplacement', 'agreeRefund', 'agreeCredit', 'close', 'closeResolved', 'closeRefused'),
  ],
})

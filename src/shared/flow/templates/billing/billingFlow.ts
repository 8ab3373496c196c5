import { captures } from '../../default/captures.ts'
import type { Flow } from '../../flow.ts'
import { makeTemplateFlow } from '../makeTemplateFlow.ts'
import { standardSteps } from '../standardSteps.ts'
import { billingCloseStep } from './billingCloseStep.ts'
import { billingCorrectSteps } from './billingCorrectSteps.ts'
import { billingExplainSteps } from './billingExplainSteps.ts'
import { billingFindingSteps } from './billingFindingSteps.ts'
import { billingOpeningSteps } from './billingOpeningSteps.ts'
import { billingOptionsSteps } from './billingOptionsSteps.ts'
import { billingPayingSteps } from './billingPayingSteps.ts'

/** A bill that looks wrong: going through it, putting it right, or explaining it and easing the payment. */
export const billingFlow: Flow = makeTemplateFlow({
  id: 'billing',
  name: { de: 'Rechnung', en: 'Billing' },
  captures: [
    ...captures,
    { name: 'invoiceNumber', label: { de: 'Rechnungsnummer', en: 'Bill number' } },
    { name: 'disputedItem', label: { de: 'Strittiger Posten', en: 'Item in question' } },
    { name: 'expectedAmount', label: { de: 'Erwarteter Betrag', en: 'Expected amount' } },
    { name: 'paidOn', label: { de: 'Bezahlt am', en: 'Paid on' } },
  ],
  steps: [
    ...billingOpeningSteps,
    ...billingFindingSteps,
    ...billingOptionsSteps,
    ...billingCorrectSteps,
    ...billingExplainSteps,
    ...billingPayingSteps,
    billingCloseStep,
    ...standardSteps('agreeRefund', 'agreeCredit', 'agreeGoodwill', 'close', 'closeResolved', 'closeRefused'),
  ],
})

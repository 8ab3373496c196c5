import type { Choice, Localized, Step, Wording } from '../flow.ts'
import { agreeRepair, agreeReplacement } from './goodsWordings.ts'
import { agreeCredit, agreeGoodwill, agreeRefund } from './moneyWordings.ts'
import { agreeOther } from './otherWordings.ts'

const choices: Choice[] = [
  { id: 'agreed', label: { de: 'Einverstanden', en: 'Agreed' }, goTo: { step: 'close' } },
  { id: 'done', label: { de: 'Gleich erledigt', en: 'Done right away' }, goTo: { step: 'closeResolved' } },
  { id: 'options', label: { de: 'Lieber etwas anderes', en: 'Rather something else' }, goTo: { step: 'options' } },
]

/**
 * What happens next, for each solution: who, what, by when. This is what becomes a commitment. Without a date the lines
 * lead up to saying one, so that the script itself never promises a day.
 */
export const agreeSteps: readonly Step[] = [
  agreeStep('agreeReplacement', { de: 'Ersatz vereinbaren', en: 'Agree a replacement' }, agreeReplacement),
  agreeStep('agreeRefund', { de: 'Erstattung vereinbaren', en: 'Agree a refund' }, agreeRefund),
  agreeStep('agreeCredit', { de: 'Gutschrift vereinbaren', en: 'Agree a credit' }, agreeCredit),
  agreeStep('agreeRepair', { de: 'Reparatur vereinbaren', en: 'Agree a repair' }, agreeRepair),
  agreeStep('agreeGoodwill', { de: 'Kulanz vereinbaren', en: 'Agree on goodwill' }, agreeGoodwill),
  agreeStep('agreeOther', { de: 'Lösung vereinbaren', en: 'Agree a solution' }, agreeOther),
]

function agreeStep(id: string, title: Localized, wordings: readonly Wording[]): Step {
  return {
    id,
    part: 'agree',
    title,
    hint: { de: 'Wer, was, bis wann. Bestätigen lassen.', en: 'Who, what, by when. Let them confirm.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [...wordings],
    choices,
  }
}

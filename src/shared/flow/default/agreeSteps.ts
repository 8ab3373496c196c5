import type { Choice, Localized, Step, Wording } from '../flow.ts'
import { agreeWordings, type Solution } from './agreeWordings.ts'

const titles: Record<Solution, Localized> = {
  Replacement: { de: 'Ersatz vereinbaren', en: 'Agree a replacement' },
  Refund: { de: 'Rückerstattung vereinbaren', en: 'Agree a refund' },
  Credit: { de: 'Gutschrift vereinbaren', en: 'Agree a credit' },
  Repair: { de: 'Reparatur vereinbaren', en: 'Agree a repair' },
  Goodwill: { de: 'Kulanz vereinbaren', en: 'Agree on goodwill' },
  Other: { de: 'Lösung vereinbaren', en: 'Agree a solution' },
}

const choices: Choice[] = [
  { id: 'agreed', label: { de: 'Einverstanden', en: 'Agreed' }, goTo: { step: 'close' } },
  { id: 'done', label: { de: 'Gleich erledigt', en: 'Done right away' }, goTo: { step: 'closeResolved' } },
  { id: 'options', label: { de: 'Lieber etwas anderes', en: 'Rather something else' }, goTo: { step: 'options' } },
]

/** What happens next, for each solution: who, what, by when. This is what becomes a commitment. */
export const agreeSteps: readonly Step[] = [
  agreeStep('Replacement'),
  agreeStep('Refund'),
  agreeStep('Credit'),
  agreeStep('Repair'),
  agreeStep('Goodwill'),
  agreeStep('Other'),
]

function agreeStep(solution: Solution): Step {
  const wordings: readonly Wording[] = agreeWordings[solution]
  return {
    id: `agree${solution}`,
    part: 'agree',
    title: titles[solution],
    hint: { de: 'Wer, was, bis wann. Bestätigen lassen.', en: 'Who, what, by when. Let them confirm.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [...wordings],
    choices,
  }
}

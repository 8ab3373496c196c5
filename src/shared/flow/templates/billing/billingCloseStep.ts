import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** The goodbye after a bill that makes sense now. */
export const billingCloseStep: Step = {
  id: 'closeExplained',
  part: 'close',
  title: { de: 'Geklärt, verabschieden', en: 'Clear, say goodbye' },
  hint: { de: 'Fragen, ob etwas offen ist, danken.', en: 'Ask if anything is open, say thank you.' },
  outcome: 'resolved',
  ends: true,
  wordings: [
    {
      id: 'billing-closeExplained-1',
      text: {
        de: 'Gut, dann ist die Rechnung für Sie nachvollziehbar. Danke fürs Nachfragen, auf Wiederhören.',
        en: 'Good, so the bill makes sense to you now. Thank you for asking, goodbye.',
      },
    },
    {
      id: 'billing-closeExplained-2',
      text: {
        de: 'Bleibt an der Rechnung noch etwas offen? Wenn nicht, danke ich Ihnen für das Gespräch.',
        en: 'Is there anything left about the bill? If not, thank you for talking it through.',
      },
    },
    {
      id: 'billing-closeExplained-3',
      text: {
        de: 'Die Aufstellung schicke ich Ihnen gern noch einmal zu. Danke für Ihren Anruf, auf Wiederhören.',
        en: 'I’m happy to send you the breakdown again. Thank you for calling, goodbye.',
      },
    },
  ],
  choices: [
    usualChoices.somethingElse,
    { id: 'doubt', label: { de: 'Doch noch eine Frage', en: 'One more question' }, goTo: { step: 'goThrough' } },
  ],
}

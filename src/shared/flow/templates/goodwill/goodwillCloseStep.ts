import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** The goodbye after a no. */
export const goodwillCloseStep: Step = {
  id: 'closeRefused',
  part: 'close',
  title: { de: 'Nach dem Nein', en: 'After the no' },
  hint: { de: 'Nicht noch einmal begründen. Danken.', en: 'Don’t explain again. Say thank you.' },
  outcome: 'refusedWithReasons',
  ends: true,
  wordings: [
    {
      id: 'goodwill-closeRefused-1',
      tone: 'warm',
      text: {
        de: 'Ich hätte Ihnen gern etwas anderes gesagt. Danke, dass Sie sich die Gründe angehört haben, auf Wiederhören.',
        en: 'I wish I’d had a different answer for you. Thank you for listening to the reasons, goodbye.',
      },
    },
    {
      id: 'goodwill-closeRefused-2',
      tone: 'clear',
      text: {
        de: 'Für heute bleibt es beim Nein. Die Gründe kennen Sie, die weiteren Wege auch, auf Wiederhören.',
        en: 'For today it stays a no. You know the reasons, and the ways that are still open, goodbye.',
      },
    },
    {
      id: 'goodwill-closeRefused-3',
      tone: 'calm',
      text: {
        de: 'Kommt etwas Neues dazu, sehe ich mir den Fall gern wieder an. Danke für Ihren Anruf.',
        en: 'If anything new comes up, I’ll gladly look at the case again. Thank you for calling.',
      },
    },
  ],
  choices: [usualChoices.somethingElse],
}

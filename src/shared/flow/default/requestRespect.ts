import type { Speech } from '../flow.ts'

/** Third rung: offer help once more and ask for respect. A request, not yet a warning. */
export const requestRespect: Speech = {
  hint: { de: 'Freundlich und bestimmt. Danach Pause.', en: 'Friendly and firm. Then pause.' },
  pauseSeconds: 3,
  wordings: [
    {
      id: 'respect-1',
      text: {
        de: 'Ich helfe Ihnen gern weiter. Bitte bleiben Sie dabei respektvoll mir gegenüber.',
        en: 'I’m glad to help you with this. Please keep it respectful with me.',
      },
    },
    {
      id: 'respect-2',
      text: {
        de: 'Ihr Ärger hat seinen Grund, und den nehme ich ernst. Ich bitte Sie, fair mit mir umzugehen.',
        en: 'You’re angry for a reason, and I take that seriously. Please be fair to me while we work on it.',
      },
    },
    {
      id: 'respect-3',
      text: {
        de: 'Sagen Sie mir gern deutlich, was schiefgelaufen ist. Lassen Sie mich als Person dabei bitte außen vor.',
        en: 'Tell me as plainly as you like what went wrong. Please just leave me as a person out of it.',
      },
    },
    {
      id: 'respect-4',
      text: {
        de: 'Ich bin hier, um Ihnen zu helfen, und das geht am besten mit einem respektvollen Ton. Darum bitte ich Sie.',
        en: 'I’m here to help, and that works best with respect on both sides. That’s all I’m asking for.',
      },
    },
    {
      id: 'respect-5',
      text: {
        de: 'Wir wollen beide, dass das gelöst wird. Ich bitte Sie, dabei höflich zu bleiben.',
        en: 'We both want this fixed. I’d ask you to stay civil with me while we get there.',
      },
    },
  ],
}

import type { Speech } from '../flow.ts'

/**
 * Fourth rung: announce the consequence. True under every policy: it neither counts warnings nor says "the next time",
 * because a policy may have one warning or three.
 */
export const warn: Speech = {
  hint: { de: 'Fest und freundlich. Unterstrichenes wörtlich.', en: 'Firm and friendly. Underlined words exactly.' },
  pauseSeconds: 3,
  wordings: [
    {
      id: 'warn-1',
      text: {
        de: 'Ich möchte das mit Ihnen klären. [[Wenn Sie weiter so mit mir sprechen, beende ich das Gespräch]], und Sie können uns später wieder anrufen.',
        en: 'I’d like to sort this out with you. [[If you keep speaking to me like this, I will end the call]], and you’re welcome to call us again later.',
      },
    },
    {
      id: 'warn-2',
      text: {
        de: 'Ich sage Ihnen offen, wo für mich die Grenze ist. [[Wenn Sie weiter so mit mir sprechen, beende ich das Gespräch]].',
        en: 'I’ll be open with you about where my limit is. [[If you keep speaking to me like this, I will end the call]].',
      },
    },
    {
      id: 'warn-3',
      text: {
        de: '[[Wenn Sie weiter so mit mir sprechen, beende ich das Gespräch]]. Mir wäre lieber, wir bleiben bei der Sache und finden eine Lösung.',
        en: '[[If you keep speaking to me like this, I will end the call]]. I’d much rather stay with your issue and find a way to fix it.',
      },
    },
  ],
}

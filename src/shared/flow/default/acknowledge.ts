import type { Speech } from '../flow.ts'

/** First rung: show understanding and offer help. Emotion may discharge here, so nothing asks for anything back. */
export const acknowledge: Speech = {
  hint: { de: 'Ruhig und langsam. Danach drei Sekunden Pause.', en: 'Low and slow. Then three seconds of silence.' },
  pauseSeconds: 3,
  wordings: [
    {
      id: 'ack-1',
      text: {
        de: 'Ich höre, wie sehr Sie das ärgert. Lassen Sie uns schauen, wie ich Ihnen helfen kann.',
        en: 'I can hear how frustrating this is. Let’s see what I can do for you.',
      },
    },
    {
      id: 'ack-2',
      text: {
        de: 'Das ist ärgerlich, da gibt es nichts zu beschönigen. Ich gehe das jetzt mit Ihnen an.',
        en: 'That’s a bad experience, no question. I’ll go through it with you now.',
      },
    },
    {
      id: 'ack-3',
      text: {
        de: 'An Ihrer Stelle wäre ich auch verärgert. Ich bin für Sie da und nehme mir die Zeit.',
        en: 'In your place I’d be upset too. I’m here, and I’ll take the time this needs.',
      },
    },
    {
      id: 'ack-4',
      text: {
        de: 'Ich merke, dass sich da einiges angestaut hat. Ich höre zu, und dann suchen wir eine Lösung.',
        en: 'It sounds as if this has been building up for a while. I’m listening, and then we’ll find a way forward.',
      },
    },
    {
      id: 'ack-5',
      text: {
        de: 'Sie haben sich das anders vorgestellt, das verstehe ich gut. Ich möchte, dass es jetzt für Sie vorangeht.',
        en: 'This isn’t what you expected, and I understand that. I want to get it moving for you.',
      },
    },
  ],
}

import type { Wording } from '../flow.ts'

/** Anything else is agreed, in the words of the promise that was noted. */
export const agreeOther: readonly Wording[] = [
  {
    id: 'agreeOther-1',
    text: {
      de: 'Dann machen wir es so: {{promise}}, bis {{dueBy}}. Sind Sie damit einverstanden?',
      en: 'Then this is what we’ll do: {{promise}}, by {{dueBy}}. Are you happy with that?',
    },
    plain: {
      de: 'Dann halten wir fest, was ich jetzt für Sie tue. Ich sage Ihnen auch gleich, bis wann.',
      en: 'Then let’s pin down what I’ll do for you. I’ll give you a date as well.',
    },
  },
  {
    id: 'agreeOther-2',
    text: {
      de: 'Das ist also unsere Abmachung: {{promise}}. Ist das so in Ordnung für Sie?',
      en: 'So here’s our agreement: {{promise}}. Is that all right with you?',
    },
    plain: {
      de: 'Ich gehe unsere Abmachung noch einmal durch, wer was macht und bis wann. Sagen Sie mir, ob das passt.',
      en: 'Let me go over our agreement once more, who does what and by when. Tell me if that works.',
    },
  },
]

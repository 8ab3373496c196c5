import type { Wording } from '../flow.ts'

/** A replacement is agreed. */
export const agreeReplacement: readonly Wording[] = [
  {
    id: 'agreeReplacement-1',
    text: {
      de: 'Dann halten wir fest: Der Ersatz ist bis {{dueBy}} bei Ihnen, darum kümmere ich mich. Passt das?',
      en: 'So that’s agreed: I’ll get a replacement to you by {{dueBy}}. Does that work for you?',
    },
    plain: {
      de: 'Dann halten wir fest: Ich schicke Ihnen Ersatz. Bis wann er da ist, sage ich Ihnen jetzt dazu.',
      en: 'So that’s agreed: I’ll get a replacement to you. Let me tell you when it will arrive.',
    },
  },
  {
    id: 'agreeReplacement-2',
    text: {
      de: 'Ich kümmere mich selbst um den Ersatz, bis {{dueBy}} haben Sie ihn. Ist das in Ordnung?',
      en: 'I’ll see to the replacement myself, and you’ll have it by {{dueBy}}. Is that all right?',
    },
    plain: {
      de: 'Ich kümmere mich selbst um den Ersatz. Lassen Sie uns gleich einen Termin dafür festlegen.',
      en: 'I’ll see to the replacement myself. Let’s fix a date for it now.',
    },
  },
]

/** A repair is agreed. */
export const agreeRepair: readonly Wording[] = [
  {
    id: 'agreeRepair-1',
    text: {
      de: 'Dann lassen wir das reparieren, und zwar bis {{dueBy}}. Ich erkläre Ihnen, wie es abläuft.',
      en: 'Then we’ll have it repaired by {{dueBy}}. Let me explain how it works.',
    },
    plain: {
      de: 'Dann lassen wir das reparieren. Ich gehe jetzt Ablauf und Termin mit Ihnen durch.',
      en: 'Then we’ll have it repaired. Let me go through the dates and the next steps with you.',
    },
  },
  {
    id: 'agreeRepair-2',
    text: {
      de: 'Ich beauftrage die Reparatur, bis {{dueBy}} soll alles wieder laufen. Passt Ihnen das?',
      en: 'I’ll book the repair, and it should all be working again by {{dueBy}}. Does that suit you?',
    },
    plain: {
      de: 'Ich beauftrage die Reparatur jetzt gleich. Wann passt es Ihnen am besten?',
      en: 'I’ll book the repair while we’re talking. When would suit you best?',
    },
  },
]

import type { Wording } from '../flow.ts'

/** What can be agreed with a caller. */
export type Solution = 'Replacement' | 'Refund' | 'Credit' | 'Repair' | 'Goodwill' | 'Other'

/** How each solution is agreed. Without a date the line leads up to saying one, so that none is promised by the script. */
export const agreeWordings: Readonly<Record<Solution, readonly Wording[]>> = {
  Replacement: [
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
  ],
  Refund: [
    {
      id: 'agreeRefund-1',
      text: {
        de: 'Dann machen wir es so: Ich veranlasse die Erstattung, bis {{dueBy}} ist das Geld bei Ihnen. Einverstanden?',
        en: 'Then let’s do that: I’ll arrange the refund, and you’ll have it by {{dueBy}}. Agreed?',
      },
      plain: {
        de: 'Dann machen wir es so: Ich veranlasse die Erstattung. Ich sage Ihnen gleich, bis wann das Geld da ist.',
        en: 'Then let’s do that: I’ll arrange the refund. I’ll tell you in a second when you’ll have it.',
      },
    },
    {
      id: 'agreeRefund-2',
      text: {
        de: 'Sie bekommen Ihr Geld zurück, spätestens bis {{dueBy}}. Ich stoße das direkt nach unserem Gespräch an.',
        en: 'You’ll get your money back by {{dueBy}} at the latest. I’ll set it going as soon as we hang up.',
      },
      plain: {
        de: 'Sie bekommen Ihr Geld zurück, und ich stoße das gleich an. Wie lange es dauert, sage ich Ihnen jetzt.',
        en: 'You’ll get your money back, and I’ll set it going right away. Let me tell you how long it takes.',
      },
    },
  ],
  Credit: [
    {
      id: 'agreeCredit-1',
      text: {
        de: 'Dann schreibe ich Ihnen den Betrag gut, bis {{dueBy}} ist das erledigt. Passt das so?',
        en: 'Then I’ll credit you the amount, and it’ll be done by {{dueBy}}. Is that okay?',
      },
      plain: {
        de: 'Dann schreibe ich Ihnen den Betrag gut. Ich nenne Ihnen gleich Höhe und Termin.',
        en: 'Then I’ll credit you the amount. Let me give you the figure and the date.',
      },
    },
    {
      id: 'agreeCredit-2',
      text: {
        de: 'Die Gutschrift trage ich für Sie ein. Sie sehen sie bis {{dueBy}} auf Ihrem Konto.',
        en: 'I’ll put the credit through for you. It’ll show on your account by {{dueBy}}.',
      },
      plain: {
        de: 'Die Gutschrift trage ich für Sie ein. Ich sage Ihnen, ab wann Sie sie nutzen können.',
        en: 'I’ll put the credit through for you. Let me tell you when you can use it.',
      },
    },
  ],
  Repair: [
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
  ],
  Goodwill: [
    {
      id: 'agreeGoodwill-1',
      text: {
        de: 'Ich komme Ihnen hier entgegen und bestätige es Ihnen bis {{dueBy}} schriftlich. Ist das für Sie in Ordnung?',
        en: 'I’ll meet you halfway here, and you’ll have it in writing by {{dueBy}}. Is that all right?',
      },
      plain: {
        de: 'Ich komme Ihnen hier gern entgegen und bestätige es Ihnen schriftlich. Ist das für Sie in Ordnung?',
        en: 'I’ll meet you halfway here and confirm it in writing. Is that all right with you?',
      },
    },
    {
      id: 'agreeGoodwill-2',
      text: {
        de: 'Für den Ärger, den Sie hatten, biete ich Ihnen an: {{promise}}. Nehmen Sie das an?',
        en: 'To make up for the trouble, here’s what I can offer: {{promise}}. Would you accept that?',
      },
      plain: {
        de: 'Für den Ärger, den Sie hatten, möchte ich Ihnen etwas anbieten. Ich sage Ihnen genau, was möglich ist.',
        en: 'To make up for the trouble, I’d like to offer you something. Let me tell you exactly what’s possible.',
      },
    },
  ],
  Other: [
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
  ],
}

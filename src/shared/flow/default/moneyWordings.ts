import type { Wording } from '../flow.ts'

/** A refund is agreed. */
export const agreeRefund: readonly Wording[] = [
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
]

/** A credit is agreed. */
export const agreeCredit: readonly Wording[] = [
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
]

/** A gesture of goodwill is agreed. */
export const agreeGoodwill: readonly Wording[] = [
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
]

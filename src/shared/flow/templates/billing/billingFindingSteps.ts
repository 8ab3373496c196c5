import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** Which line, what was expected, what was paid, and a look at the bill together. */
export const billingFindingSteps: readonly Step[] = [
  {
    id: 'clarify',
    part: 'clarify',
    title: { de: 'Nachfragen', en: 'Ask questions' },
    hint: { de: 'Welche Zeile, welcher Betrag, was war erwartet?', en: 'Which line, what amount, what was expected?' },
    pauseSeconds: 3,
    captures: ['invoiceNumber', 'disputedItem', 'expectedAmount'],
    wordings: [
      {
        id: 'billing-clarify-1',
        text: {
          de: 'Welche Zeile der Rechnung passt für Sie nicht? Lesen Sie sie mir bitte vor.',
          en: 'Which line of the bill looks wrong to you? Please read it out to me.',
        },
      },
      {
        id: 'billing-clarify-2',
        text: {
          de: 'Mit welchem Betrag hatten Sie gerechnet, und was wurde Ihnen dazu gesagt?',
          en: 'What amount were you expecting, and what were you told about it?',
        },
      },
      {
        id: 'billing-clarify-3',
        text: {
          de: 'Hat sich seit der letzten Rechnung etwas geändert, zum Beispiel Tarif, Adresse oder Verbrauch?',
          en: 'Has anything changed since the last bill, such as your plan, address or usage?',
        },
      },
    ],
    choices: [
      { id: 'goThrough', label: { de: 'Rechnung durchgehen', en: 'Go through the bill' }, goTo: { step: 'goThrough' } },
      { id: 'payment', label: { de: 'Zahlung klären', en: 'Ask about payment' }, goTo: { step: 'payment' } },
      usualChoices.again,
      { id: 'passOn', label: { de: 'An die Buchhaltung', en: 'Pass to accounts' }, goTo: { step: 'passOn' } },
    ],
  },
  {
    id: 'payment',
    part: 'clarify',
    title: { de: 'Zahlung und Mahnung', en: 'Payment and reminder' },
    hint: { de: 'Tag und Betrag erfragen, ohne Vorwurf.', en: 'Ask for day and amount, no reproach.' },
    pauseSeconds: 3,
    captures: ['paidOn'],
    wordings: [
      {
        id: 'billing-payment-1',
        text: {
          de: 'Ist schon etwas bezahlt oder abgebucht worden? Nennen Sie mir bitte Tag und Betrag.',
          en: 'Has anything been paid or debited yet? Please give me the day and the amount.',
        },
      },
      {
        id: 'billing-payment-2',
        text: {
          de: 'Haben Sie eine Mahnung bekommen? Sagen Sie mir bitte das Datum und welcher Betrag darauf steht.',
          en: 'Have you had a reminder? Please tell me the date and the amount it asks for.',
        },
      },
      {
        id: 'billing-payment-3',
        text: {
          de: 'Was steht auf Ihrem Kontoauszug als Verwendungszweck? Damit finde ich die Zahlung am schnellsten.',
          en: 'What’s the payment reference on your statement? That’s the quickest way for me to find it.',
        },
      },
    ],
    choices: [
      { id: 'goThrough', label: { de: 'Rechnung durchgehen', en: 'Go through the bill' }, goTo: { step: 'goThrough' } },
      { id: 'trace', label: { de: 'Zahlung suchen lassen', en: 'Have payment traced' }, goTo: { step: 'agreeReview' } },
      usualChoices.summarise,
      { id: 'again', label: { de: 'Noch eine Frage', en: 'One more question' }, goTo: { step: 'payment' } },
    ],
  },
  {
    id: 'goThrough',
    part: 'clarify',
    title: { de: 'Rechnung durchgehen', en: 'Go through the bill' },
    hint: { de: 'Zeile für Zeile, bei jeder nachfragen.', en: 'Line by line, check at each one.' },
    captures: ['disputedItem'],
    wordings: [
      {
        id: 'billing-goThrough-1',
        text: {
          de: 'Ich habe die Rechnung {{invoiceNumber}} offen und gehe sie mit Ihnen durch. Sagen Sie Halt, wo es nicht passt.',
          en: 'I’ve got bill {{invoiceNumber}} open and I’ll take you through it. Say stop where it doesn’t fit.',
        },
        plain: {
          de: 'Ich habe Ihre Rechnung offen und gehe sie mit Ihnen durch. Sagen Sie Halt, wo es nicht passt.',
          en: 'I’ve got your bill open and I’ll take you through it. Say stop where it doesn’t fit.',
        },
      },
      {
        id: 'billing-goThrough-2',
        text: {
          de: 'Sehen wir nach, was dahintersteckt: {{disputedItem}}. Ich lese Ihnen die Einzelheiten vor.',
          en: 'Let’s see what’s behind this: {{disputedItem}}. I’ll read you the details.',
        },
        plain: {
          de: 'Sehen wir nach, was hinter diesem Posten steckt. Ich lese Ihnen die Einzelheiten vor.',
          en: 'Let’s see what’s behind this item. I’ll read you the details.',
        },
      },
      {
        id: 'billing-goThrough-3',
        text: {
          de: 'Ich lege die Rechnung davor daneben. So sehen wir gleich, was neu ist.',
          en: 'I’ll put the bill before next to it. That’ll show us what’s new.',
        },
      },
    ],
    choices: [
      usualChoices.summarise,
      { id: 'wrong', label: { de: 'Rechnung ist falsch', en: 'Bill is wrong' }, goTo: { step: 'agreeCorrection' } },
      { id: 'right', label: { de: 'Rechnung stimmt', en: 'Bill is right' }, goTo: { step: 'explain' } },
      { id: 'unclear', label: { de: 'Noch unklar', en: 'Still unclear' }, goTo: { step: 'agreeReview' } },
    ],
  },
]

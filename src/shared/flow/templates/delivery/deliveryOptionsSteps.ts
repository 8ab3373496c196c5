import type { Step } from '../../flow.ts'
import { mayGrant } from '../mayGrant.ts'
import { usualChoices } from '../usualChoices.ts'

/** Saying it back, and the ways to a delivery, a replacement or the money. */
export const deliveryOptionsSteps: readonly Step[] = [
  {
    id: 'summarise',
    part: 'summarise',
    title: { de: 'Zusammenfassen', en: 'Summarise' },
    hint: { de: 'In eigenen Worten, dann bestätigen lassen.', en: 'In your own words, then let them confirm.' },
    captures: ['concern'],
    wordings: [
      {
        id: 'delivery-summarise-1',
        text: {
          de: 'Es geht um Folgendes: {{concern}}. Zugesagt war {{promisedDate}}, richtig?',
          en: 'So it’s about this: {{concern}}. You were promised {{promisedDate}}, right?',
        },
        plain: {
          de: 'Ich sage kurz, was ich über Ihre Lieferung weiß. Korrigieren Sie mich, wo es nicht passt.',
          en: 'Let me say what I know about your delivery. Correct me where it’s off.',
        },
      },
      {
        id: 'delivery-summarise-2',
        text: {
          de: 'Ich halte fest: {{concern}}. Habe ich etwas vergessen?',
          en: 'I’ve put down: {{concern}}. Have I left anything out?',
        },
        plain: {
          de: 'Ich halte fest, was bestellt war und was daraus wurde. Sagen Sie mir bitte, ob etwas fehlt.',
          en: 'Let me go over what you ordered and what became of it. Tell me if anything’s missing.',
        },
      },
      {
        id: 'delivery-summarise-3',
        text: {
          de: 'Damit ist die Lage klar: {{concern}}. Gibt es einen Tag, an dem Sie es spätestens brauchen?',
          en: 'So that’s where we are: {{concern}}. Is there a day you need it by?',
        },
        plain: {
          de: 'Damit habe ich ein klares Bild. Gibt es einen Tag, an dem Sie es spätestens brauchen?',
          en: 'That gives me a clear picture. Is there a day you need it by?',
        },
      },
    ],
    choices: [
      usualChoices.offer,
      usualChoices.notRightYet,
      { id: 'refuse', label: { de: 'Früher geht es nicht', en: 'No earlier date' }, goTo: { step: 'refuse' } },
      usualChoices.passOn,
    ],
  },
  {
    id: 'options',
    part: 'options',
    title: { de: 'Lösung anbieten', en: 'Offer solutions' },
    hint: { de: 'Zwei Wege nennen, dann warten.', en: 'Name two ways, then wait.' },
    pauseSeconds: 3,
    captures: ['promise'],
    wordings: [
      {
        id: 'delivery-options-1',
        text: {
          de: 'Ich kann einen neuen Termin für Sie festmachen oder Ersatz losschicken. Was hilft Ihnen mehr?',
          en: 'I can fix a new date or send out a replacement. Which helps you more?',
        },
      },
      {
        id: 'delivery-options-2',
        text: {
          de: 'Sie können auf die Lieferung warten oder Ihr Geld zurückbekommen. Was möchten Sie lieber?',
          en: 'You can wait for the delivery or have your money back. Which would you rather have?',
        },
      },
      {
        id: 'delivery-options-3',
        text: {
          de: 'Soll ich erst suchen lassen oder gleich neu schicken? Ich sage Ihnen, wie lange beides dauert.',
          en: 'Shall I have it traced first, or send a new one straight away? I’ll tell you how long each takes.',
        },
      },
    ],
    choices: [
      { id: 'newDate', label: { de: 'Neuer Termin', en: 'New date' }, goTo: { step: 'agreeNewDate' } },
      {
        id: 'replacement',
        label: { de: 'Ersatz schicken', en: 'Send a replacement' },
        goTo: { step: 'agreeReplacement' },
      },
      { id: 'exchange', label: { de: 'Umtausch', en: 'Exchange' }, goTo: { step: 'agreeExchange' } },
      { id: 'refund', label: { de: 'Geld zurück', en: 'Money back' }, goTo: { step: 'agreeRefund' } },
      { id: 'trace', label: { de: 'Suche beauftragen', en: 'Start a trace' }, goTo: { step: 'agreeTrace' } },
      {
        id: 'credit',
        label: { de: 'Gutschrift fürs Warten', en: 'Credit for the wait' },
        goTo: { step: 'agreeCredit' },
        when: mayGrant,
      },
      { id: 'refuse', label: { de: 'Früher geht es nicht', en: 'No earlier date' }, goTo: { step: 'refuse' } },
      usualChoices.passOn,
      usualChoices.askAgain,
    ],
  },
]

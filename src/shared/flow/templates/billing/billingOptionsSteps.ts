import type { Step } from '../../flow.ts'
import { mayGrant } from '../mayGrant.ts'
import { usualChoices } from '../usualChoices.ts'

/** Saying it back, and the ways to a right bill or an easier payment. */
export const billingOptionsSteps: readonly Step[] = [
  {
    id: 'summarise',
    part: 'summarise',
    title: { de: 'Zusammenfassen', en: 'Summarise' },
    hint: { de: 'In eigenen Worten, dann bestätigen lassen.', en: 'In your own words, then let them confirm.' },
    captures: ['concern'],
    wordings: [
      {
        id: 'billing-summarise-1',
        text: {
          de: 'Strittig ist: {{disputedItem}}. Erwartet hatten Sie {{expectedAmount}}, habe ich das richtig?',
          en: 'The item in question is: {{disputedItem}}. You expected {{expectedAmount}}, is that right?',
        },
        plain: {
          de: 'Ich stelle kurz gegenüber, was Sie erwartet haben und was berechnet wurde. Sagen Sie mir, ob es stimmt.',
          en: 'Let me set what you expected against what was charged. Tell me if I’ve got it right.',
        },
      },
      {
        id: 'billing-summarise-2',
        text: {
          de: 'Ich habe mir aufgeschrieben: {{concern}}. Gibt es noch einen Punkt?',
          en: 'I’ve made a note: {{concern}}. Is there any other point?',
        },
        plain: {
          de: 'Ich wiederhole Ihre Punkte, damit keiner verloren geht. Sagen Sie mir bitte, ob einer fehlt.',
          en: 'I’ll repeat your points so that none gets lost. Please tell me if one is missing.',
        },
      },
      {
        id: 'billing-summarise-3',
        text: {
          de: 'Kurz gesagt: {{concern}}. Treffe ich damit den Kern?',
          en: 'In short: {{concern}}. Is that the heart of it?',
        },
        plain: {
          de: 'Ich sage in einem Satz, worum es aus meiner Sicht geht. Treffe ich damit den Kern?',
          en: 'I’ll put it in one sentence, the way I see it. Is that the heart of it?',
        },
      },
    ],
    choices: [
      usualChoices.offer,
      { id: 'wrong', label: { de: 'Rechnung ist falsch', en: 'Bill is wrong' }, goTo: { step: 'agreeCorrection' } },
      { id: 'right', label: { de: 'Rechnung stimmt', en: 'Bill is right' }, goTo: { step: 'explain' } },
      usualChoices.notRightYet,
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
        id: 'billing-options-1',
        text: {
          de: 'Ich kann die Rechnung berichtigen lassen oder den Posten erst prüfen. Womit fangen wir an?',
          en: 'I can have the bill corrected, or have that item checked first. Where shall we start?',
        },
      },
      {
        id: 'billing-options-2',
        text: {
          de: 'Sie können den Betrag in Raten zahlen oder etwas später. Was wäre für Sie machbar?',
          en: 'You can pay the amount in instalments, or a little later. What would be manageable for you?',
        },
      },
      {
        id: 'billing-options-3',
        text: {
          de: 'Zu viel Gezahltes kommt zurück aufs Konto oder auf die nächste Rechnung. Wie hätten Sie es gern?',
          en: 'Anything overpaid goes back to your account or off your next bill. Which would you like?',
        },
      },
    ],
    choices: [
      {
        id: 'correction',
        label: { de: 'Rechnung berichtigen', en: 'Correct the bill' },
        goTo: { step: 'agreeCorrection' },
      },
      { id: 'review', label: { de: 'Prüfen lassen', en: 'Have it checked' }, goTo: { step: 'agreeReview' } },
      { id: 'refund', label: { de: 'Geld zurück', en: 'Money back' }, goTo: { step: 'agreeRefund' } },
      { id: 'credit', label: { de: 'Verrechnen', en: 'Take off the next bill' }, goTo: { step: 'agreeCredit' } },
      { id: 'instalments', label: { de: 'Ratenzahlung', en: 'Instalments' }, goTo: { step: 'agreeInstalments' } },
      { id: 'deferral', label: { de: 'Später zahlen', en: 'Pay later' }, goTo: { step: 'agreeDeferral' } },
      { id: 'goodwill', label: { de: 'Kulanz', en: 'Goodwill' }, goTo: { step: 'agreeGoodwill' }, when: mayGrant },
      { id: 'right', label: { de: 'Rechnung stimmt', en: 'Bill is right' }, goTo: { step: 'explain' } },
      { id: 'passOn', label: { de: 'An die Buchhaltung', en: 'Pass to accounts' }, goTo: { step: 'passOn' } },
    ],
  },
]

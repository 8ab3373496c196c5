import type { Step } from '../../flow.ts'
import { mayGrant } from '../mayGrant.ts'
import { usualChoices } from '../usualChoices.ts'

/** A bill that is right after all, and the way to object to it. */
export const billingExplainSteps: readonly Step[] = [
  {
    id: 'explain',
    part: 'refuse',
    title: { de: 'Die Rechnung stimmt', en: 'The bill is right' },
    hint: { de: 'Rechenweg zeigen, nicht belehren.', en: 'Show the sums, don’t lecture.' },
    outcome: 'refusedWithReasons',
    wordings: [
      {
        id: 'billing-explain-1',
        tone: 'clear',
        text: {
          de: 'Die Rechnung ist richtig, und ich zeige Ihnen, wie sich der Betrag zusammensetzt.',
          en: 'The bill is correct, and I’ll show you how the amount is made up.',
        },
      },
      {
        id: 'billing-explain-2',
        tone: 'calm',
        text: {
          de: 'Ich habe nachgerechnet: Der Posten ist berechtigt. Ich erkläre, worauf er beruht, und Sie fragen nach.',
          en: 'I’ve gone over the sums: the charge is justified. I’ll say what it’s based on, and you ask away.',
        },
      },
      {
        id: 'billing-explain-3',
        tone: 'firm',
        text: {
          de: 'Streichen kann ich den Betrag nicht, den Grund nenne ich Ihnen. Beim Bezahlen finden wir einen Weg.',
          en: 'I can’t take the amount off, and I’ll tell you why. We can find a way for you to pay it.',
        },
      },
    ],
    choices: [
      { id: 'understood', label: { de: 'Ist jetzt klar', en: 'Clear now' }, goTo: { step: 'closeExplained' } },
      { id: 'instalments', label: { de: 'Ratenzahlung', en: 'Instalments' }, goTo: { step: 'agreeInstalments' } },
      { id: 'deferral', label: { de: 'Später zahlen', en: 'Pay later' }, goTo: { step: 'agreeDeferral' } },
      { id: 'goodwill', label: { de: 'Kulanz', en: 'Goodwill' }, goTo: { step: 'agreeGoodwill' }, when: mayGrant },
      { id: 'objection', label: { de: 'Bleibt beim Widerspruch', en: 'Still disagrees' }, goTo: { step: 'objection' } },
      usualChoices.passOn,
    ],
  },
  {
    id: 'objection',
    part: 'refuse',
    title: { de: 'Widerspruch', en: 'Objection' },
    hint: { de: 'Andere Sicht gelten lassen, Weg nennen.', en: 'Accept the other view, name the way.' },
    outcome: 'refusedWithReasons',
    wordings: [
      {
        id: 'billing-objection-1',
        tone: 'calm',
        text: {
          de: 'Sie dürfen das anders sehen. Schreiben Sie uns, was falsch ist und warum, dann prüfen wir es noch einmal.',
          en: 'You’re free to see it differently. Write to us what’s wrong and why, and we’ll check it again.',
        },
      },
      {
        id: 'billing-objection-2',
        tone: 'clear',
        text: {
          de: 'Widersprechen können Sie schriftlich. Ich gebe Ihnen die Anschrift und sage, was hineingehört.',
          en: 'You can object in writing. I’ll give you the address and tell you what to put in.',
        },
      },
      {
        id: 'billing-objection-3',
        text: {
          de: 'Ich vermerke, dass Sie nicht einverstanden sind. Für den Widerspruch brauchen wir es noch schriftlich.',
          en: 'I’ll note that you don’t agree. For the objection we still need it in writing.',
        },
      },
    ],
    choices: [
      { id: 'willWrite', label: { de: 'Will schreiben', en: 'Will write to us' }, goTo: { step: 'closeRefused' } },
      { id: 'review', label: { de: 'Gleich prüfen lassen', en: 'Have it checked now' }, goTo: { step: 'agreeReview' } },
      usualChoices.passOn,
    ],
  },
]

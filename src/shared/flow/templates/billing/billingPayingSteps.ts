import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** Paying in parts or later. */
export const billingPayingSteps: readonly Step[] = [
  {
    id: 'agreeInstalments',
    part: 'agree',
    title: { de: 'Raten vereinbaren', en: 'Agree instalments' },
    hint: { de: 'Rate, Tag, Dauer. Lieber klein und sicher.', en: 'Sum, day, length. Rather small and safe.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [
      {
        id: 'billing-agreeInstalments-1',
        text: {
          de: 'Wir teilen den Betrag so auf: {{promise}}. Ist das für Sie machbar?',
          en: 'We’ll split the amount like this: {{promise}}. Is that manageable for you?',
        },
        plain: {
          de: 'Wir teilen den Betrag in Raten auf. Welche Summe im Monat wäre für Sie machbar?',
          en: 'We’ll split the amount into instalments. What sum a month would be manageable?',
        },
      },
      {
        id: 'billing-agreeInstalments-2',
        text: {
          de: 'Die erste Rate zahlen Sie bis {{dueBy}}, den Plan bekommen Sie schriftlich. Passt das?',
          en: 'You pay the first instalment by {{dueBy}}, and you’ll get the plan in writing. Does that work?',
        },
        plain: {
          de: 'Den Plan bekommen Sie schriftlich. Bis wann können Sie die erste Rate zahlen?',
          en: 'You’ll get the plan in writing. By when can you pay the first instalment?',
        },
      },
      {
        id: 'billing-agreeInstalments-3',
        tone: 'warm',
        text: {
          de: 'Nehmen Sie lieber eine Rate, die Sie sicher schaffen. Ich rechne es Ihnen vor.',
          en: 'It’s better to pick an instalment you can be sure of. I’ll work it out for you.',
        },
      },
    ],
    choices: [
      usualChoices.agreed,
      {
        id: 'deferral',
        label: { de: 'Lieber später zahlen', en: 'Rather pay later' },
        goTo: { step: 'agreeDeferral' },
      },
      usualChoices.somethingDifferent,
    ],
  },
  {
    id: 'agreeDeferral',
    part: 'agree',
    title: { de: 'Aufschub vereinbaren', en: 'Agree a later date' },
    hint: { de: 'Einen festen Tag nennen, keinen ungefähren.', en: 'Name a fixed day, not a rough one.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [
      {
        id: 'billing-agreeDeferral-1',
        text: {
          de: 'Zahlen Sie bis {{dueBy}}, bis dahin kommt keine Mahnung. Ist Ihnen damit geholfen?',
          en: 'Pay by {{dueBy}}, and there’ll be no reminder before then. Does that help?',
        },
        plain: {
          de: 'Sie können auch später zahlen. Welcher Tag wäre für Sie sicher?',
          en: 'You can also pay later. Which day would be safe for you?',
        },
      },
      {
        id: 'billing-agreeDeferral-2',
        text: {
          de: 'Ich setze die Frist neu auf {{dueBy}}. Geht das für Sie?',
          en: 'I’m moving the deadline to {{dueBy}}. Does that work for you?',
        },
        plain: {
          de: 'Ich setze die Frist neu. Nennen Sie mir bitte einen Tag, der für Sie passt.',
          en: 'I’m moving the deadline. Please give me a day that works for you.',
        },
      },
      {
        id: 'billing-agreeDeferral-3',
        tone: 'warm',
        text: {
          de: 'Wird es doch knapp, rufen Sie bitte vor dem Termin an. Dann suchen wir noch einmal zusammen.',
          en: 'If it does get tight, please call before the date. Then we’ll look at it together again.',
        },
      },
    ],
    choices: [
      usualChoices.agreed,
      {
        id: 'instalments',
        label: { de: 'Lieber in Raten', en: 'Rather in instalments' },
        goTo: { step: 'agreeInstalments' },
      },
    ],
  },
]

import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** A bill that is put right, or looked at again. */
export const billingCorrectSteps: readonly Step[] = [
  {
    id: 'agreeCorrection',
    part: 'agree',
    title: { de: 'Rechnung berichtigen', en: 'Correct the bill' },
    hint: { de: 'Fehler zugeben, neuen Betrag und Tag nennen.', en: 'Admit the error, give new amount and day.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [
      {
        id: 'billing-agreeCorrection-1',
        tone: 'clear',
        text: {
          de: 'Sie haben recht, das gehört nicht auf die Rechnung. Die berichtigte haben Sie bis {{dueBy}}.',
          en: 'You’re right, that doesn’t belong on the bill. You’ll have a corrected one by {{dueBy}}.',
        },
        plain: {
          de: 'Sie haben recht, das gehört nicht auf die Rechnung. Ich lasse sie berichtigen.',
          en: 'You’re right, that doesn’t belong on the bill. I’ll have it corrected.',
        },
      },
      {
        id: 'billing-agreeCorrection-2',
        tone: 'warm',
        text: {
          de: 'Der Fehler liegt bei uns, danke für den Hinweis. Bis {{dueBy}} ist die Rechnung neu geschrieben.',
          en: 'That’s our mistake, thank you for pointing it out. The bill will be reissued by {{dueBy}}.',
        },
        plain: {
          de: 'Der Fehler liegt bei uns, danke für den Hinweis. Ich veranlasse gleich eine neue Rechnung.',
          en: 'That’s our mistake, thank you for pointing it out. I’ll have a new bill issued right away.',
        },
      },
      {
        id: 'billing-agreeCorrection-3',
        text: {
          de: 'Warten Sie mit dem Bezahlen bitte auf die neue Rechnung. Die alte nehme ich heraus, damit keine Mahnung kommt.',
          en: 'Please wait for the new bill before you pay. I’ll take the old one out so no reminder goes out.',
        },
      },
    ],
    choices: [
      usualChoices.agreed,
      {
        id: 'refund',
        label: { de: 'Schon bezahlt: erstatten', en: 'Already paid: refund' },
        goTo: { step: 'agreeRefund' },
      },
      { id: 'credit', label: { de: 'Verrechnen', en: 'Take off the next bill' }, goTo: { step: 'agreeCredit' } },
      { id: 'done', label: { de: 'Gleich erledigt', en: 'Done right away' }, goTo: { step: 'closeResolved' } },
    ],
  },
  {
    id: 'agreeReview',
    part: 'agree',
    title: { de: 'Prüfen lassen', en: 'Have it checked' },
    hint: { de: 'Sagen, wer prüft und bis wann.', en: 'Say who checks and by when.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [
      {
        id: 'billing-agreeReview-1',
        text: {
          de: 'Ich gebe die Rechnung in die Prüfung, bis {{dueBy}} bekommen Sie das Ergebnis. Ist das in Ordnung?',
          en: 'I’m having the bill checked, and you’ll get the result by {{dueBy}}. Is that all right?',
        },
        plain: {
          de: 'Ich gebe die Rechnung in die Prüfung. Bis wann Sie das Ergebnis haben, sage ich Ihnen gleich.',
          en: 'I’m having the bill checked. I’ll tell you in a moment when you’ll get the result.',
        },
      },
      {
        id: 'billing-agreeReview-2',
        text: {
          de: 'Da sehe ich selbst noch nicht klar, deshalb lasse ich nachrechnen. Sie hören bis {{dueBy}} von uns.',
          en: 'I can’t see it clearly myself yet, so I’m having it recalculated. You’ll hear from us by {{dueBy}}.',
        },
        plain: {
          de: 'Da sehe ich selbst noch nicht klar, deshalb lasse ich nachrechnen. Sie hören dann von uns.',
          en: 'I can’t see it clearly myself yet, so I’m having it recalculated. You’ll hear from us then.',
        },
      },
      {
        id: 'billing-agreeReview-3',
        text: {
          de: 'Haben Sie einen Beleg, schicken Sie ihn uns bitte zu. Ich vermerke, dass wir den Betrag gerade prüfen.',
          en: 'If you have a receipt, please send it to us. I’ll note that we’re checking the amount.',
        },
      },
    ],
    choices: [
      usualChoices.agreed,
      { id: 'options', label: { de: 'Lieber gleich lösen', en: 'Rather solve it now' }, goTo: { step: 'options' } },
      { id: 'passOn', label: { de: 'An die Buchhaltung', en: 'Pass to accounts' }, goTo: { step: 'passOn' } },
    ],
  },
]

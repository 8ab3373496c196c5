import type { Step } from '../../flow.ts'
import { mayGrant } from '../mayGrant.ts'
import { usualChoices } from '../usualChoices.ts'

/** A fault that is known already, one that is not repaired for free, and the goodbye when it works again. */
export const faultOtherSteps: readonly Step[] = [
  {
    id: 'outage',
    part: 'agree',
    title: { de: 'Bekannte Störung', en: 'Known outage' },
    hint: { de: 'Stand ehrlich nennen, keine Uhrzeit erfinden.', en: 'Say where it stands, invent no time.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [
      {
        id: 'fault-outage-1',
        tone: 'clear',
        text: {
          de: 'Die Störung ist bekannt, und bis {{dueBy}} soll alles wieder laufen. An Ihrem Gerät liegt es nicht.',
          en: 'We know about this fault, and it should be fixed by {{dueBy}}. It isn’t your equipment.',
        },
        plain: {
          de: 'Die Störung ist bekannt, und es wird daran gearbeitet. An Ihrem Gerät liegt es nicht.',
          en: 'We know about this fault, and it’s being worked on. It isn’t your equipment.',
        },
      },
      {
        id: 'fault-outage-2',
        tone: 'calm',
        text: {
          de: 'Das betrifft gerade mehrere Anschlüsse, nicht nur Ihren. Umstellen müssen Sie nichts, wir arbeiten daran.',
          en: 'This is affecting several lines at the moment, not just yours. You needn’t change anything, we’re on it.',
        },
      },
      {
        id: 'fault-outage-3',
        tone: 'warm',
        text: {
          de: 'Ich lasse Sie benachrichtigen, sobald es wieder geht. Wie erreichen wir Sie am besten?',
          en: 'I’ll have you notified as soon as it’s back. What’s the best way to reach you?',
        },
      },
    ],
    choices: [
      usualChoices.agreed,
      { id: 'clarify', label: { de: 'Passt nicht dazu', en: 'Doesn’t match' }, goTo: { step: 'clarify' } },
      {
        id: 'credit',
        label: { de: 'Gutschrift für Ausfall', en: 'Credit for the outage' },
        goTo: { step: 'agreeCredit' },
        when: mayGrant,
      },
      usualChoices.passOn,
    ],
  },
  {
    id: 'refuse',
    part: 'refuse',
    title: { de: 'Ablehnen und begründen', en: 'Refuse and explain' },
    hint: { de: 'Grund nennen, dann den bezahlten Weg.', en: 'Give the reason, then the paid way.' },
    outcome: 'refusedWithReasons',
    wordings: [
      {
        id: 'fault-refuse-1',
        tone: 'clear',
        text: {
          de: 'Kostenlos geht es in diesem Fall nicht, und ich sage Ihnen, warum. Danach zeige ich, was möglich ist.',
          en: 'It can’t be free in this case, and I’ll tell you why. Then I’ll show you what is possible.',
        },
      },
      {
        id: 'fault-refuse-2',
        tone: 'clear',
        text: {
          de: 'Dieser Schaden ist von der Garantie nicht gedeckt. Ich nenne Ihnen den Grund und was eine Reparatur kostet.',
          en: 'The warranty doesn’t cover this damage. I’ll give you the reason, and what a repair would cost.',
        },
      },
      {
        id: 'fault-refuse-3',
        tone: 'firm',
        text: {
          de: 'Einen Austausch kann ich Ihnen dafür nicht zusagen, da will ich offen sein. Eine Reparatur gegen Rechnung geht.',
          en: 'I can’t offer you a replacement for this, to be open with you. A paid repair is possible.',
        },
      },
    ],
    choices: [
      { id: 'paid', label: { de: 'Reparatur gegen Rechnung', en: 'Paid repair' }, goTo: { step: 'agreeRepair' } },
      usualChoices.acceptsNo,
      {
        id: 'credit',
        label: { de: 'Entgegenkommen', en: 'Meet them halfway' },
        goTo: { step: 'agreeCredit' },
        when: mayGrant,
      },
      usualChoices.passOn,
    ],
  },
  {
    id: 'closeWorks',
    part: 'close',
    title: { de: 'Läuft wieder', en: 'Works again' },
    hint: { de: 'Noch einmal testen lassen, danken.', en: 'Let them test once more, say thank you.' },
    outcome: 'resolved',
    ends: true,
    wordings: [
      {
        id: 'fault-closeWorks-1',
        text: {
          de: 'Schön, dass es wieder läuft. Kommt der Fehler zurück, rufen Sie an: Ich habe alles notiert.',
          en: 'Good to hear it’s working again. If it comes back, call us: I’ve noted everything we did.',
        },
      },
      {
        id: 'fault-closeWorks-2',
        text: {
          de: 'Dann haben wir es zusammen hinbekommen. Danke für Ihre Mithilfe, auf Wiederhören.',
          en: 'We got there together. Thank you for your help, goodbye.',
        },
      },
      {
        id: 'fault-closeWorks-3',
        text: {
          de: 'Probieren Sie es bitte noch einmal aus, solange ich dran bin. Läuft alles, wünsche ich Ihnen einen guten Tag.',
          en: 'Please try it once more while I’m on the line. If it all works, have a good day.',
        },
      },
    ],
    choices: [
      usualChoices.somethingElse,
      { id: 'options', label: { de: 'Geht doch nicht', en: 'Not working after all' }, goTo: { step: 'options' } },
    ],
  },
]

import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** A new date, a trace, an exchange: who does what by when. */
export const deliveryAgreeSteps: readonly Step[] = [
  {
    id: 'agreeNewDate',
    part: 'agree',
    title: { de: 'Termin vereinbaren', en: 'Agree on a date' },
    hint: { de: 'Tag, Ort, Nummer. Bestätigen lassen.', en: 'Day, place, number. Let them confirm.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [
      {
        id: 'delivery-agreeNewDate-1',
        text: {
          de: 'Bis {{dueBy}} ist es bei Ihnen, ich behalte das selbst im Auge. Passt Ihnen das?',
          en: 'You’ll have it by {{dueBy}}, and I’ll keep an eye on it myself. Does that suit you?',
        },
        plain: {
          de: 'Ich behalte Ihre Lieferung selbst im Auge. Welcher Tag passt Ihnen am besten?',
          en: 'I’ll keep an eye on your delivery myself. Which day suits you best?',
        },
      },
      {
        id: 'delivery-agreeNewDate-2',
        text: {
          de: 'Ich trage die Zustellung bis {{dueBy}} ein. Ist dann jemand da, oder dürfen wir es irgendwo abgeben?',
          en: 'I’m putting the delivery in by {{dueBy}}. Will someone be in, or may we leave it somewhere?',
        },
        plain: {
          de: 'Dann suchen wir einen neuen Tag. Wann ist bei Ihnen sicher jemand da?',
          en: 'Then let’s find a new day. When will someone definitely be in?',
        },
      },
      {
        id: 'delivery-agreeNewDate-3',
        text: {
          de: 'Unter welcher Nummer erreicht Sie der Fahrer am Liefertag? Die gebe ich zum Termin dazu.',
          en: 'What number can the driver reach you on that day? I’ll add it to the booking.',
        },
      },
    ],
    choices: [
      usualChoices.agreed,
      { id: 'otherDay', label: { de: 'Anderer Tag', en: 'Another day' }, goTo: { step: 'agreeNewDate' } },
      usualChoices.somethingDifferent,
    ],
  },
  {
    id: 'agreeTrace',
    part: 'agree',
    title: { de: 'Suche beauftragen', en: 'Start a trace' },
    hint: { de: 'Ablauf erklären, Tag für die Antwort nennen.', en: 'Explain the steps, name a day for the answer.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [
      {
        id: 'delivery-agreeTrace-1',
        text: {
          de: 'Ich lasse Ihr Paket suchen und sage Ihnen bis {{dueBy}}, was dabei herauskam. Sie müssen nichts weiter tun.',
          en: 'I’ll have your parcel traced and tell you the result by {{dueBy}}. You needn’t do anything else.',
        },
        plain: {
          de: 'Ich lasse Ihr Paket suchen und melde mich mit dem Ergebnis. Sie müssen nichts weiter tun.',
          en: 'I’ll have your parcel traced and get back to you with the result. You needn’t do anything else.',
        },
      },
      {
        id: 'delivery-agreeTrace-2',
        text: {
          de: 'Die Suche läuft ab jetzt. Ist bis {{dueBy}} nichts gefunden, reden wir über Ersatz oder Geld zurück.',
          en: 'The trace starts now. If nothing’s turned up by {{dueBy}}, we’ll talk replacement or refund.',
        },
        plain: {
          de: 'Die Suche läuft ab jetzt. Findet sich nichts, reden wir über Ersatz oder Geld zurück.',
          en: 'The trace starts now. If nothing turns up, we’ll talk about a replacement or a refund.',
        },
      },
      {
        id: 'delivery-agreeTrace-3',
        text: {
          de: 'Für die Suche brauche ich den Inhalt und wie das Paket aussah. Das schreibe ich gleich mit auf.',
          en: 'For the trace I need the contents and what the parcel looked like. I’ll write that down now.',
        },
      },
    ],
    choices: [
      usualChoices.agreed,
      { id: 'options', label: { de: 'Dauert zu lange', en: 'Takes too long' }, goTo: { step: 'options' } },
      usualChoices.passOn,
    ],
  },
  {
    id: 'agreeExchange',
    part: 'agree',
    title: { de: 'Umtausch vereinbaren', en: 'Agree an exchange' },
    hint: { de: 'Erst das Neue, dann die Rücksendung.', en: 'The new one first, then the return.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [
      {
        id: 'delivery-agreeExchange-1',
        text: {
          de: 'Der richtige Artikel ist bis {{dueBy}} bei Ihnen. Wie der andere zurückkommt, erkläre ich Ihnen jetzt.',
          en: 'You’ll have the right item by {{dueBy}}. I’ll explain now how the other one gets back to us.',
        },
        plain: {
          de: 'Sie bekommen den richtigen Artikel. Wie der andere zurückkommt, erkläre ich Ihnen jetzt.',
          en: 'You’ll get the right item. I’ll explain now how the other one gets back to us.',
        },
      },
      {
        id: 'delivery-agreeExchange-2',
        text: {
          de: 'Packen Sie bitte alles wieder ein, um die Rücksendung kümmere ich mich. Getauscht ist bis {{dueBy}}.',
          en: 'Please pack it all up again, I’ll see to the return. The exchange will be done by {{dueBy}}.',
        },
        plain: {
          de: 'Packen Sie bitte alles wieder ein, um die Rücksendung kümmere ich mich. Den Termin nenne ich Ihnen gleich.',
          en: 'Please pack it all up again, I’ll see to the return. I’ll give you the date in a moment.',
        },
      },
      {
        id: 'delivery-agreeExchange-3',
        text: {
          de: 'Wir tauschen das um, ohne dass Sie neu bestellen müssen. Sollen wir abholen, oder schicken Sie es lieber ein?',
          en: 'We’ll exchange it without you ordering again. Shall we collect it, or would you rather send it in?',
        },
      },
    ],
    choices: [usualChoices.agreed, usualChoices.somethingDifferent],
  },
]

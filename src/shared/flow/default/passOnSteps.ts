import type { Step } from '../flow.ts'

/** To the right person, by name and time, without the caller having to tell it all again. */
export const passOnSteps: readonly Step[] = [
  {
    id: 'passOn',
    part: 'passOn',
    title: { de: 'Weiterleiten', en: 'Pass on' },
    hint: { de: 'Namen nennen und sagen, wann.', en: 'Name the person and say when.' },
    captures: ['contact', 'callbackTime'],
    outcome: 'passedOn',
    wordings: [
      {
        id: 'passOn-1',
        text: {
          de: 'Das übernimmt {{contact}} und ruft Sie {{callbackTime}} zurück. Ich gebe alles weiter, was Sie mir gesagt haben.',
          en: '{{contact}} will take this on and call you back {{callbackTime}}. I’ll pass on everything you’ve told me.',
        },
        plain: {
          de: 'Das gebe ich an die richtige Stelle, mit allem, was Sie mir gesagt haben. Sie hören gleich, wer wann zurückruft.',
          en: 'I’ll pass this to the right person, with everything you’ve told me. You’ll have a name and a time in a moment.',
        },
      },
      {
        id: 'passOn-2',
        text: {
          de: 'Dafür ist {{contact}} genau richtig. Sie müssen nichts noch einmal erzählen, ich schreibe alles auf.',
          en: '{{contact}} is the right person for this. You won’t have to explain it all again, I’m writing it down.',
        },
        plain: {
          de: 'Dafür haben wir jemanden, der sich genau damit auskennt. Sie müssen nichts noch einmal erzählen.',
          en: 'We have someone who knows all about this. You won’t have to explain it all again.',
        },
      },
      {
        id: 'passOn-3',
        text: {
          de: 'Ich sorge dafür, dass sich {{contact}} bei Ihnen meldet. Wann erreichen wir Sie am besten?',
          en: 'I’ll make sure {{contact}} gets in touch with you. When is the best time to reach you?',
        },
        plain: {
          de: 'Ich sorge dafür, dass sich die richtige Person bei Ihnen meldet. Wann erreichen wir Sie am besten?',
          en: 'I’ll make sure the right person gets in touch with you. When is the best time to reach you?',
        },
      },
    ],
    choices: [
      { id: 'agreed', label: { de: 'Einverstanden', en: 'Agreed' }, goTo: { step: 'closePassedOn' } },
      { id: 'transfer', label: { de: 'Jetzt verbinden', en: 'Put through now' }, goTo: { step: 'transfer' } },
      { id: 'here', label: { de: 'Lieber hier klären', en: 'Sort it out here' }, goTo: { step: 'clarify' } },
    ],
  },
  {
    id: 'transfer',
    part: 'passOn',
    title: { de: 'Verbinden', en: 'Put through' },
    hint: { de: 'Erst erklären, dann verbinden.', en: 'Explain first, then put through.' },
    captures: ['contact'],
    outcome: 'passedOn',
    ends: true,
    wordings: [
      {
        id: 'transfer-1',
        text: {
          de: 'Ich verbinde Sie mit {{contact}} und erkläre vorher kurz, worum es geht. Bleiben Sie bitte dran.',
          en: 'I’m putting you through to {{contact}} and I’ll explain first what it’s about. Please stay on the line.',
        },
        plain: {
          de: 'Ich verbinde Sie jetzt und erkläre vorher kurz, worum es geht. Bleiben Sie bitte dran.',
          en: 'I’m putting you through now, and I’ll explain first what it’s about. Please stay on the line.',
        },
      },
      {
        id: 'transfer-2',
        text: {
          de: 'Einen Moment bitte, ich stelle Sie durch. Hebt niemand ab, bin ich gleich wieder bei Ihnen.',
          en: 'One moment, I’ll put you through. If nobody picks up, I’ll be right back with you.',
        },
      },
    ],
    choices: [
      { id: 'unreachable', label: { de: 'Niemand erreichbar', en: 'Nobody available' }, goTo: { step: 'passOn' } },
    ],
  },
]

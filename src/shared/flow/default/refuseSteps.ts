import type { Step } from '../flow.ts'

/** A no with its reasons, and what is possible instead. */
export const refuseSteps: readonly Step[] = [
  {
    id: 'refuse',
    part: 'refuse',
    title: { de: 'Ablehnen und begründen', en: 'Refuse and explain' },
    hint: { de: 'Grund nennen, dann die Alternative.', en: 'Give the reason, then the alternative.' },
    outcome: 'refusedWithReasons',
    wordings: [
      {
        id: 'refuse-1',
        text: {
          de: 'Das kann ich Ihnen nicht zusagen, und ich sage Ihnen auch, warum. Danach zeige ich Ihnen, was geht.',
          en: 'I can’t agree to that, and I’ll tell you why. Then I’ll show you what I can do.',
        },
      },
      {
        id: 'refuse-2',
        text: {
          de: 'Ich möchte ehrlich mit Ihnen sein: Das ist nicht möglich. Ich nenne Ihnen den Grund und was stattdessen geht.',
          en: 'I’ll be straight with you: that isn’t possible. Here’s the reason, and what we can do instead.',
        },
      },
      {
        id: 'refuse-3',
        text: {
          de: 'Diesen Wunsch kann ich nicht erfüllen, den Grund erkläre ich Ihnen gern. Einen anderen Weg sehe ich trotzdem.',
          en: 'That’s something I can’t do, and I’m happy to explain why. There is another way I can offer you.',
        },
      },
    ],
    choices: [
      {
        id: 'alternative',
        label: { de: 'Alternative anbieten', en: 'Offer an alternative' },
        goTo: { step: 'alternative' },
      },
      { id: 'accepted', label: { de: 'Nimmt das Nein an', en: 'Accepts the no' }, goTo: { step: 'closeRefused' } },
      { id: 'passOn', label: { de: 'Weiterleiten', en: 'Pass on' }, goTo: { step: 'passOn' } },
    ],
  },
  {
    id: 'alternative',
    part: 'refuse',
    title: { de: 'Alternative anbieten', en: 'Offer an alternative' },
    hint: { de: 'Nur nennen, was Sie halten können.', en: 'Only offer what you can keep.' },
    captures: ['promise'],
    outcome: 'refusedWithReasons',
    wordings: [
      {
        id: 'alternative-1',
        text: {
          de: 'Was ich stattdessen für Sie tun kann: {{promise}}. Wäre das eine Möglichkeit?',
          en: 'What I can do instead is this: {{promise}}. Would that work for you?',
        },
        plain: {
          de: 'Etwas anderes kann ich Ihnen anbieten. Hören Sie es sich an, und sagen Sie mir, was Sie davon halten.',
          en: 'There’s something else I can offer you. Have a listen and tell me what you think.',
        },
      },
      {
        id: 'alternative-2',
        text: {
          de: 'Ganz geht es nicht, ein Stück weit aber schon. Ich sage Ihnen, was das heißt, und Sie entscheiden.',
          en: 'I can’t do all of it, but I can do part of it. I’ll tell you what that means, and you decide.',
        },
      },
    ],
    choices: [
      { id: 'accepted', label: { de: 'Nimmt es an', en: 'Accepts it' }, goTo: { step: 'agreeOther' } },
      { id: 'declined', label: { de: 'Lehnt auch das ab', en: 'Declines that too' }, goTo: { step: 'closeRefused' } },
      { id: 'passOn', label: { de: 'Weiterleiten', en: 'Pass on' }, goTo: { step: 'passOn' } },
    ],
  },
]

import type { Step } from '../../flow.ts'
import { mayGrant } from '../mayGrant.ts'
import { usualChoices } from '../usualChoices.ts'

/** What leeway there is, and what is possible instead. */
export const goodwillPossibleSteps: readonly Step[] = [
  {
    id: 'options',
    part: 'options',
    title: { de: 'Spielraum prüfen', en: 'Check the leeway' },
    hint: { de: 'Nachsehen, nichts andeuten.', en: 'Look it up, hint at nothing.' },
    captures: ['promise'],
    wordings: [
      {
        id: 'goodwill-options-1',
        tone: 'clear',
        text: {
          de: 'Ich sehe nach, welchen Spielraum ich habe. Danach bekommen Sie eine klare Antwort.',
          en: 'Let me check what leeway I have. Then you’ll get a clear answer.',
        },
      },
      {
        id: 'goodwill-options-2',
        tone: 'calm',
        text: {
          de: 'Ich gehe die Bedingungen für Ihren Fall durch, einen Moment bitte. Versprechen kann ich noch nichts.',
          en: 'I’m going through the terms for your case, one moment please. I can’t promise anything yet.',
        },
      },
      {
        id: 'goodwill-options-3',
        text: {
          de: 'Ich prüfe das jetzt gleich, damit Sie nicht auf einen Brief warten müssen.',
          en: 'I’ll check it right now so you don’t have to wait for a letter.',
        },
      },
    ],
    choices: [
      { id: 'refuse', label: { de: 'Kein Spielraum', en: 'No leeway' }, goTo: { step: 'refuse' } },
      {
        id: 'alternative',
        label: { de: 'Etwas anderes geht', en: 'Something else works' },
        goTo: { step: 'alternative' },
      },
      {
        id: 'goodwill',
        label: { de: 'Kulanz ist möglich', en: 'Goodwill is possible' },
        goTo: { step: 'agreeGoodwill' },
        when: mayGrant,
      },
      { id: 'passOn', label: { de: 'Andere entscheiden', en: 'Others decide' }, goTo: { step: 'passOn' } },
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
        id: 'goodwill-alternative-1',
        text: {
          de: 'Was ich Ihnen stattdessen anbieten kann: {{promise}}. Wäre Ihnen damit geholfen?',
          en: 'What I can offer you instead: {{promise}}. Would that be any help?',
        },
        plain: {
          de: 'Kulanz ist es nicht, aber etwas anderes kann ich Ihnen anbieten. Hören Sie es sich erst einmal an?',
          en: 'It isn’t goodwill, but there’s something else I can offer. Would you like to hear it?',
        },
      },
      {
        id: 'goodwill-alternative-2',
        tone: 'warm',
        text: {
          de: 'Ich möchte Sie nicht mit einem bloßen Nein zurücklassen. Ein Stück weit kann ich Ihnen trotzdem helfen.',
          en: 'I don’t want to leave you with a bare no. I can still help you part of the way.',
        },
      },
      {
        id: 'goodwill-alternative-3',
        text: {
          de: 'Ein Weg bleibt: {{promise}}. Käme das für Sie infrage?',
          en: 'One way is left: {{promise}}. Could that work for you?',
        },
        plain: {
          de: 'Ein anderer Weg bleibt noch offen. Ich beschreibe ihn, und Sie sagen mir, ob er passt.',
          en: 'There’s still another way. I’ll describe it, and you tell me if it fits.',
        },
      },
    ],
    choices: [
      { id: 'accepted', label: { de: 'Nimmt es an', en: 'Accepts it' }, goTo: { step: 'agreeOther' } },
      { id: 'declined', label: { de: 'Lehnt auch das ab', en: 'Declines that too' }, goTo: { step: 'inWriting' } },
      { id: 'leavesIt', label: { de: 'Belässt es dabei', en: 'Leaves it at that' }, goTo: { step: 'closeRefused' } },
      usualChoices.passOn,
    ],
  },
]

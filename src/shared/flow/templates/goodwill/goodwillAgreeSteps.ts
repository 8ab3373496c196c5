import type { Step } from '../../flow.ts'
import { notSaid } from '../notSaid.ts'
import { usualChoices } from '../usualChoices.ts'

/** What is promised after a no: a reply to the complaint, or a second look at new facts. */
export const goodwillAgreeSteps: readonly Step[] = [
  {
    id: 'agreeComplaint',
    part: 'agree',
    title: { de: 'Beschwerde aufnehmen', en: 'Take the complaint' },
    hint: { de: 'Vorlesen, Tag der Antwort nennen.', en: 'Read it back, name the day of the reply.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [
      {
        id: 'goodwill-agreeComplaint-1',
        tone: 'clear',
        text: {
          de: 'Ich nehme Ihre Beschwerde auf und lese sie Ihnen vor. Antwort bekommen Sie bis {{dueBy}}.',
          en: 'I’m taking down your complaint and I’ll read it back. You’ll have a reply by {{dueBy}}.',
        },
        plain: {
          de: 'Ich nehme Ihre Beschwerde auf und lese sie Ihnen vor. Wann die Antwort kommt, sage ich Ihnen dazu.',
          en: 'I’m taking down your complaint and I’ll read it back. I’ll also say when the reply will come.',
        },
      },
      {
        id: 'goodwill-agreeComplaint-2',
        tone: 'calm',
        text: {
          de: 'Ihre Beschwerde liegt jetzt bei uns, und jemand ist dafür zuständig. Sie hören bis {{dueBy}} von uns.',
          en: 'Your complaint is with us now, and someone is in charge of it. You’ll hear from us by {{dueBy}}.',
        },
        plain: {
          de: 'Ihre Beschwerde liegt jetzt bei uns, und jemand ist dafür zuständig. Sie hören von uns.',
          en: 'Your complaint is with us now, and someone is in charge of it. You’ll hear from us.',
        },
      },
      {
        id: 'goodwill-agreeComplaint-3',
        tone: 'warm',
        text: {
          de: 'Mit welchen Worten soll ich es aufschreiben? Es soll so dastehen, wie Sie es meinen.',
          en: 'How would you like me to put it? It should say what you mean.',
        },
      },
    ],
    choices: [
      usualChoices.agreed,
      {
        id: 'sendReasons',
        label: { de: 'Begründung zuschicken', en: 'Send the reasons' },
        goTo: { step: 'agreeReasons' },
        when: notSaid('agreeReasons'),
      },
      {
        id: 'nextBody',
        label: { de: 'Nächste Stelle nennen', en: 'Name the next body' },
        goTo: { step: 'nextBody' },
        when: notSaid('nextBody'),
      },
    ],
  },
  {
    id: 'agreeReview',
    part: 'agree',
    title: { de: 'Neu entscheiden lassen', en: 'Have it decided again' },
    hint: { de: 'Danken, kein Ja versprechen, Tag nennen.', en: 'Say thank you, promise no yes, name a day.' },
    captures: ['newFact', 'promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [
      {
        id: 'goodwill-agreeReview-1',
        tone: 'warm',
        text: {
          de: 'Das wussten wir bisher nicht, danke. Ich lasse neu entscheiden und melde mich bis {{dueBy}}.',
          en: 'We didn’t know that until now, thank you. I’ll have it decided again and call back by {{dueBy}}.',
        },
        plain: {
          de: 'Das wussten wir bisher nicht, danke. Ich lasse neu entscheiden und melde mich bei Ihnen.',
          en: 'We didn’t know that until now, thank you. I’ll have it decided again and get back to you.',
        },
      },
      {
        id: 'goodwill-agreeReview-2',
        tone: 'clear',
        text: {
          de: 'Das kommt neu in den Vorgang: {{newFact}}. Schicken Sie uns bitte den Beleg dazu.',
          en: 'This goes into the case: {{newFact}}. Please send us the receipt for it.',
        },
        plain: {
          de: 'Das kommt neu in den Vorgang. Schicken Sie uns bitte den Beleg dazu.',
          en: 'This goes into the case. Please send us the receipt for it.',
        },
      },
      {
        id: 'goodwill-agreeReview-3',
        tone: 'calm',
        text: {
          de: 'Damit sieht der Fall anders aus, ein Ja ist es noch nicht. Ich frage nach und gebe Ihnen Bescheid.',
          en: 'That puts the case in a new light, but it isn’t a yes yet. I’ll ask and let you know.',
        },
      },
    ],
    choices: [
      usualChoices.agreed,
      { id: 'noChange', label: { de: 'Ändert nichts daran', en: 'Changes nothing' }, goTo: { step: 'refuse' } },
      { id: 'passOn', label: { de: 'Andere entscheiden', en: 'Others decide' }, goTo: { step: 'passOn' } },
    ],
  },
]

import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** Greeting, and hearing everything before an answer is given. */
export const goodwillOpeningSteps: readonly Step[] = [
  {
    id: 'open',
    part: 'open',
    title: { de: 'Begrüßen', en: 'Greet' },
    hint: { de: 'Eigenen Namen nennen, langsam beginnen.', en: 'Give your own name, start slowly.' },
    captures: ['callerName', 'reference'],
    wordings: [
      {
        id: 'goodwill-open-1',
        text: {
          de: 'Guten Tag, hier ist die Kundenbetreuung. Wie ist Ihr Name, und zu welchem Vorgang rufen Sie an?',
          en: 'Hello, this is customer care. What’s your name, and which case are you calling about?',
        },
      },
      {
        id: 'goodwill-open-2',
        text: {
          de: 'Guten Tag, ich nehme mir Zeit für Ihren Fall. Mit wem spreche ich, und was ist vorgefallen?',
          en: 'Hello, I’ll take the time your case needs. Who am I speaking to, and what happened?',
        },
      },
      {
        id: 'goodwill-open-3',
        text: {
          de: 'Guten Tag, was wünschen Sie sich von uns? Sagen Sie mir bitte auch Ihren Namen.',
          en: 'Hello, what would you like us to do? Please tell me your name as well.',
        },
      },
    ],
    choices: [
      usualChoices.letTalk,
      { id: 'clarify', label: { de: 'Wunsch schon klar', en: 'Request already clear' }, goTo: { step: 'clarify' } },
      usualChoices.elsewhere,
    ],
  },
  {
    id: 'listen',
    part: 'listen',
    title: { de: 'Zuhören', en: 'Listen' },
    hint: { de: 'Ausreden lassen, noch nichts bewerten.', en: 'Let them finish, judge nothing yet.' },
    pauseSeconds: 3,
    captures: ['concern'],
    wordings: [
      {
        id: 'goodwill-listen-1',
        text: {
          de: 'Erzählen Sie mir bitte, wie es aus Ihrer Sicht war. Ich unterbreche Sie nicht.',
          en: 'Please tell me how it was from your side. I won’t interrupt.',
        },
      },
      {
        id: 'goodwill-listen-2',
        text: {
          de: 'Ich möchte erst alles hören, bevor ich etwas dazu sage. Was ist geschehen?',
          en: 'I’d like to hear everything before I say anything. What happened?',
        },
      },
      {
        id: 'goodwill-listen-3',
        text: {
          de: 'Was ist Ihnen an dieser Sache am wichtigsten? Ich höre Ihnen zu.',
          en: 'What matters most to you in this? I’m listening.',
        },
      },
    ],
    choices: [usualChoices.finished, usualChoices.askStraightAway],
  },
  {
    id: 'understand',
    part: 'understand',
    title: { de: 'Verstehen', en: 'Understand' },
    hint: { de: 'Enttäuschung benennen, nichts in Aussicht stellen.', en: 'Name the letdown, hold out no promise.' },
    wordings: [
      {
        id: 'goodwill-understand-1',
        tone: 'warm',
        text: {
          de: 'Sie hatten gehofft, dass wir Ihnen entgegenkommen. Ich verstehe, wie wichtig Ihnen das ist.',
          en: 'You were hoping we’d meet you halfway. I understand how much this matters to you.',
        },
      },
      {
        id: 'goodwill-understand-2',
        tone: 'calm',
        text: {
          de: 'Aus Ihrer Sicht wäre das nur fair, das ist bei mir angekommen. Ich sehe mir alles an, was vorliegt.',
          en: 'From where you stand, it would only be fair, I’ve taken that in. I’ll look at everything we have.',
        },
      },
      {
        id: 'goodwill-understand-3',
        tone: 'clear',
        text: {
          de: 'Danke, dass Sie das so offen schildern. Ich antworte Ihnen genauso offen.',
          en: 'Thank you for being so frank. I’ll be just as frank with you.',
        },
      },
    ],
    choices: [usualChoices.clarify, usualChoices.summarise],
  },
]

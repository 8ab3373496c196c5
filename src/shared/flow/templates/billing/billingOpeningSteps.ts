import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** Greeting, and letting the caller say what is wrong with the bill. */
export const billingOpeningSteps: readonly Step[] = [
  {
    id: 'open',
    part: 'open',
    title: { de: 'Begrüßen', en: 'Greet' },
    hint: { de: 'Eigenen Namen nennen, langsam beginnen.', en: 'Give your own name, start slowly.' },
    captures: ['callerName', 'invoiceNumber'],
    wordings: [
      {
        id: 'billing-open-1',
        text: {
          de: 'Guten Tag, hier ist der Rechnungsservice. Wie heißen Sie, und um welche Rechnung geht es?',
          en: 'Hello, this is billing. What’s your name, and which bill is it about?',
        },
      },
      {
        id: 'billing-open-2',
        text: {
          de: 'Guten Tag, Sie sprechen mit der Kundenbetreuung. Wie ist Ihr Name, und haben Sie die Rechnung vor sich?',
          en: 'Hello, you’re through to customer care. May I have your name, and do you have the bill in front of you?',
        },
      },
      {
        id: 'billing-open-3',
        text: {
          de: 'Guten Tag, ich sehe mir Ihre Rechnung gern an. Mit wem spreche ich, und was fällt Ihnen daran auf?',
          en: 'Hello, I’ll gladly look at your bill. Who am I speaking to, and what struck you about it?',
        },
      },
    ],
    choices: [
      usualChoices.letTalk,
      { id: 'clarify', label: { de: 'Rechnung schon genannt', en: 'Bill already named' }, goTo: { step: 'clarify' } },
      usualChoices.elsewhere,
    ],
  },
  {
    id: 'listen',
    part: 'listen',
    title: { de: 'Zuhören', en: 'Listen' },
    hint: { de: 'Ausreden lassen, dann drei Sekunden Pause.', en: 'Let them finish, then wait three seconds.' },
    pauseSeconds: 3,
    captures: ['concern'],
    wordings: [
      {
        id: 'billing-listen-1',
        text: {
          de: 'Was stimmt aus Ihrer Sicht nicht? Nehmen Sie sich Zeit, ich schreibe mit.',
          en: 'What’s wrong with it, as you see it? Take your time, I’m taking notes.',
        },
      },
      {
        id: 'billing-listen-2',
        text: {
          de: 'Was ging Ihnen durch den Kopf, als Sie die Rechnung geöffnet haben? Ich höre zu.',
          en: 'What went through your mind when you opened the bill? I’m listening.',
        },
      },
      {
        id: 'billing-listen-3',
        text: {
          de: 'Wie kam es zu dieser Rechnung, und was ist seitdem passiert?',
          en: 'How did this bill come about, and what has happened since?',
        },
      },
    ],
    choices: [usualChoices.finished, usualChoices.askStraightAway],
  },
  {
    id: 'understand',
    part: 'understand',
    title: { de: 'Verstehen', en: 'Understand' },
    hint: { de: 'Die Sorge ums Geld ernst nehmen, nichts abwiegeln.', en: 'Take the worry about money seriously.' },
    wordings: [
      {
        id: 'billing-understand-1',
        tone: 'clear',
        text: {
          de: 'Bei Geld muss alles nachvollziehbar sein, da haben Sie recht. Ich sehe mir das mit Ihnen genau an.',
          en: 'With money, everything has to add up, you’re right there. I’ll go through it with you closely.',
        },
      },
      {
        id: 'billing-understand-2',
        tone: 'warm',
        text: {
          de: 'Mit so einem Betrag haben Sie nicht gerechnet, das war sicher ein Schreck. Wir klären, woher er kommt.',
          en: 'You weren’t expecting a figure like that, it must have been a shock. We’ll find out where it’s from.',
        },
      },
      {
        id: 'billing-understand-3',
        tone: 'calm',
        text: {
          de: 'Gut, dass Sie nachfragen, bevor sich das hinzieht. Ich prüfe, ob alles seine Richtigkeit hat.',
          en: 'I’m glad you’re asking before this drags on. I’ll check whether it’s all correct.',
        },
      },
    ],
    choices: [
      usualChoices.clarify,
      { id: 'goThrough', label: { de: 'Rechnung durchgehen', en: 'Go through the bill' }, goTo: { step: 'goThrough' } },
      usualChoices.summarise,
    ],
  },
]

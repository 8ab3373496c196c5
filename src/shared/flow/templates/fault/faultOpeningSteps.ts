import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** Greeting, and letting the caller describe what fails. */
export const faultOpeningSteps: readonly Step[] = [
  {
    id: 'open',
    part: 'open',
    title: { de: 'Begrüßen', en: 'Greet' },
    hint: { de: 'Namen nennen, gleich nach Gefahr hinhören.', en: 'Give your name, listen for danger.' },
    captures: ['callerName', 'concern'],
    wordings: [
      {
        id: 'fault-open-1',
        text: {
          de: 'Guten Tag, Sie sprechen mit dem Kundendienst. Wie ist Ihr Name, und was funktioniert bei Ihnen nicht?',
          en: 'Hello, you’re through to customer support. What’s your name, and what isn’t working?',
        },
      },
      {
        id: 'fault-open-2',
        text: {
          de: 'Guten Tag, hier ist die Störungsannahme. Mit wem spreche ich, und was ist ausgefallen?',
          en: 'Hello, this is technical support. Who am I speaking to, and what has stopped working?',
        },
      },
      {
        id: 'fault-open-3',
        text: {
          de: 'Guten Tag, ich bin für Ihre Störung da. Wie heißen Sie, und welches Gerät oder welcher Anschluss macht Ärger?',
          en: 'Hello, I’m here to help with the fault. Your name, please, and which device or line is it?',
        },
      },
    ],
    choices: [
      usualChoices.letTalk,
      { id: 'clarify', label: { de: 'Fehler schon klar', en: 'Fault already clear' }, goTo: { step: 'clarify' } },
      { id: 'danger', label: { de: 'Rauch, Funken, Wasser', en: 'Smoke, sparks, water' }, goTo: { step: 'danger' } },
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
        id: 'fault-listen-1',
        text: {
          de: 'Schildern Sie mir bitte der Reihe nach, was passiert. Ich lasse Sie ausreden und schreibe mit.',
          en: 'Take me through it step by step, please. I’ll let you finish and write it down.',
        },
      },
      {
        id: 'fault-listen-2',
        text: {
          de: 'Was geht nicht mehr, und was geht vielleicht noch? Ich höre zu.',
          en: 'What’s stopped working, and what still does? I’m listening.',
        },
      },
      {
        id: 'fault-listen-3',
        text: {
          de: 'Erzählen Sie mir, was Sie sehen und hören, wenn der Fehler auftritt.',
          en: 'Tell me what you see and hear when it goes wrong.',
        },
      },
    ],
    choices: [usualChoices.finished, usualChoices.askStraightAway],
  },
  {
    id: 'understand',
    part: 'understand',
    title: { de: 'Verstehen', en: 'Understand' },
    hint: {
      de: 'Folgen des Ausfalls benennen, nichts rechtfertigen.',
      en: 'Name what it costs them, justify nothing.',
    },
    wordings: [
      {
        id: 'fault-understand-1',
        tone: 'warm',
        text: {
          de: 'So ein Ausfall bringt den ganzen Tag durcheinander. Ich suche jetzt mit Ihnen die Ursache.',
          en: 'When something like that fails, it upsets your whole day. Let’s track down the cause together.',
        },
      },
      {
        id: 'fault-understand-2',
        tone: 'warm',
        text: {
          de: 'Sie haben sich darauf verlassen, und dann geht nichts mehr. Danke, dass Sie es so genau beschreiben.',
          en: 'You rely on it, and then it lets you down. Thanks for describing it so clearly.',
        },
      },
      {
        id: 'fault-understand-3',
        tone: 'calm',
        text: {
          de: 'Das hat Sie schon genug Zeit gekostet. Mit ein paar Fragen komme ich dem Fehler näher.',
          en: 'This has cost you enough time already. A few questions will get me closer to the fault.',
        },
      },
    ],
    choices: [
      { id: 'clarify', label: { de: 'Fehler eingrenzen', en: 'Narrow it down' }, goTo: { step: 'clarify' } },
      { id: 'outage', label: { de: 'Störung ist bekannt', en: 'Known outage' }, goTo: { step: 'outage' } },
      usualChoices.summarise,
    ],
  },
]

import type { Step } from '../flow.ts'

/** Greeting, and letting the caller finish. */
export const openingSteps: readonly Step[] = [
  {
    id: 'open',
    part: 'open',
    title: { de: 'Begrüßen', en: 'Greet' },
    hint: { de: 'Eigenen Namen nennen, langsam beginnen.', en: 'Give your own name, start slowly.' },
    captures: ['callerName', 'concern'],
    wordings: [
      {
        id: 'open-1',
        text: {
          de: 'Guten Tag, Sie sprechen mit der Kundenbetreuung. Darf ich Ihren Namen wissen, und worum geht es?',
          en: 'Hello, you’re through to customer care. Who am I speaking to, and what is it about?',
        },
      },
      {
        id: 'open-2',
        text: {
          de: 'Guten Tag, hier ist die Kundenbetreuung. Mit wem spreche ich, und was kann ich für Sie tun?',
          en: 'Hello, this is customer care. May I have your name, and what can I do for you?',
        },
      },
      {
        id: 'open-3',
        text: {
          de: 'Guten Tag, ich bin jetzt für Sie da. Wie ist Ihr Name, und was ist passiert?',
          en: 'Hello, I’m here for you now. What’s your name, and what has happened?',
        },
      },
    ],
    choices: [
      { id: 'listen', label: { de: 'Erzählen lassen', en: 'Let them talk' }, goTo: { step: 'listen' } },
      {
        id: 'understand',
        label: { de: 'Anliegen schon klar', en: 'Concern already clear' },
        goTo: { step: 'understand' },
      },
      { id: 'passOn', label: { de: 'Gehört woandershin', en: 'Belongs elsewhere' }, goTo: { step: 'passOn' } },
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
        id: 'listen-1',
        text: {
          de: 'Erzählen Sie mir bitte von Anfang an, was passiert ist. Ich höre zu und schreibe mit.',
          en: 'Please tell me what happened, right from the start. I’m listening and taking notes.',
        },
      },
      {
        id: 'listen-2',
        text: {
          de: 'Ich möchte das ganz verstehen. Wie kam es dazu?',
          en: 'I want the whole picture. How did this come about?',
        },
      },
      {
        id: 'listen-3',
        text: {
          de: 'Nehmen Sie sich die Zeit, die Sie brauchen. Was ist bei Ihnen schiefgelaufen?',
          en: 'Take all the time you need. What went wrong for you?',
        },
      },
    ],
    choices: [
      { id: 'finished', label: { de: 'Hat ausgeredet', en: 'Has finished' }, goTo: { step: 'understand' } },
      { id: 'clarify', label: { de: 'Gleich nachfragen', en: 'Ask straight away' }, goTo: { step: 'clarify' } },
    ],
  },
]

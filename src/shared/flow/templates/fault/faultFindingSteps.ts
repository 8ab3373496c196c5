import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** Since when, what it shows, what was tried: closing in on the fault before anything is done. */
export const faultFindingSteps: readonly Step[] = [
  {
    id: 'clarify',
    part: 'clarify',
    title: { de: 'Fehler eingrenzen', en: 'Narrow it down' },
    hint: {
      de: 'Seit wann, wie oft, was war davor? Ursache merken.',
      en: 'Since when, how often, what came before? Note cause.',
    },
    pauseSeconds: 3,
    captures: ['since', 'device', 'reference'],
    wordings: [
      {
        id: 'fault-clarify-1',
        text: {
          de: 'Seit wann tritt der Fehler auf, und ist er immer da, oder kommt und geht er?',
          en: 'When did it start, and is it there all the time or does it come and go?',
        },
      },
      {
        id: 'fault-clarify-2',
        text: {
          de: 'Was war kurz davor anders: ein Umzug, ein Gewitter, eine neue Einstellung?',
          en: 'What changed just before that: a move, a storm, a new setting?',
        },
      },
      {
        id: 'fault-clarify-3',
        text: {
          de: 'Um welches Gerät geht es genau? Die Bezeichnung steht meist auf der Rückseite oder am Boden.',
          en: 'Which model is it exactly? The name is usually on the back or underneath.',
        },
      },
    ],
    choices: [
      { id: 'signs', label: { de: 'Anzeige abfragen', en: 'Ask what it shows' }, goTo: { step: 'signs' } },
      { id: 'tried', label: { de: 'Was schon versucht ist', en: 'What has been tried' }, goTo: { step: 'tried' } },
      usualChoices.again,
      { id: 'outage', label: { de: 'Störung ist bekannt', en: 'Known outage' }, goTo: { step: 'outage' } },
      { id: 'danger', label: { de: 'Rauch, Funken, Wasser', en: 'Smoke, sparks, water' }, goTo: { step: 'danger' } },
      usualChoices.passOn,
    ],
  },
  {
    id: 'signs',
    part: 'clarify',
    title: { de: 'Lampen und Anzeige', en: 'Lights and display' },
    hint: { de: 'Vorlesen lassen, Code notieren.', en: 'Let them read it out, note the code.' },
    pauseSeconds: 3,
    captures: ['errorShown'],
    wordings: [
      {
        id: 'fault-signs-1',
        text: {
          de: 'Was leuchtet oder blinkt gerade am Gerät, und in welcher Farbe?',
          en: 'What’s lit up or flashing on it right now, and in which colour?',
        },
      },
      {
        id: 'fault-signs-2',
        text: {
          de: 'Steht eine Meldung oder ein Code in der Anzeige? Lesen Sie mir das bitte Zeichen für Zeichen vor.',
          en: 'Is there a message or a code on the display? Please read it to me one character at a time.',
        },
      },
      {
        id: 'fault-signs-3',
        text: {
          de: 'Hören Sie etwas, wenn Sie einschalten, oder bleibt alles still und dunkel?',
          en: 'Do you hear anything when you switch it on, or does it stay silent and dark?',
        },
      },
    ],
    choices: [
      { id: 'tried', label: { de: 'Was schon versucht ist', en: 'What has been tried' }, goTo: { step: 'tried' } },
      usualChoices.summarise,
    ],
  },
  {
    id: 'tried',
    part: 'clarify',
    title: { de: 'Schon versucht', en: 'Tried so far' },
    hint: { de: 'Nichts wiederholen lassen, was schon versucht ist.', en: 'Don’t make them repeat what they tried.' },
    pauseSeconds: 3,
    captures: ['concern'],
    wordings: [
      {
        id: 'fault-tried-1',
        text: {
          de: 'Was haben Sie schon versucht? Dann machen wir nichts doppelt.',
          en: 'What have you tried so far? Then we won’t do anything twice.',
        },
      },
      {
        id: 'fault-tried-2',
        text: {
          de: 'Hat sich das schon jemand angesehen, von uns oder bei Ihnen vor Ort? Was kam dabei heraus?',
          en: 'Has anyone had a look yet, from our side or at your place? What did they find?',
        },
      },
      {
        id: 'fault-tried-3',
        text: {
          de: 'Läuft es an einer anderen Steckdose oder mit einem anderen Kabel?',
          en: 'Does it work from a different socket, or with a different cable?',
        },
      },
    ],
    choices: [
      usualChoices.summarise,
      { id: 'guide', label: { de: 'Gemeinsam probieren', en: 'Try it together' }, goTo: { step: 'guide' } },
      usualChoices.passOn,
    ],
  },
]

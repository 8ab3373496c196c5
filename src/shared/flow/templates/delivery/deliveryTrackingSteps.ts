import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** The number, the promised day, and what the tracking says. */
export const deliveryTrackingSteps: readonly Step[] = [
  {
    id: 'clarify',
    part: 'clarify',
    title: { de: 'Sendung heraussuchen', en: 'Find the parcel' },
    hint: { de: 'Nummer, zugesagter Tag, letzter Stand.', en: 'Number, promised day, last status.' },
    pauseSeconds: 3,
    captures: ['parcelNumber', 'promisedDate', 'reference'],
    wordings: [
      {
        id: 'delivery-clarify-1',
        text: {
          de: 'Haben Sie die Sendungsnummer zur Hand? Sonst finde ich es über die Bestellung.',
          en: 'Do you have the parcel number to hand? If not, I’ll find it through the order.',
        },
      },
      {
        id: 'delivery-clarify-2',
        text: {
          de: 'Welcher Tag wurde Ihnen zugesagt, und wo haben Sie das gelesen oder gehört?',
          en: 'Which day were you promised, and where did you read or hear it?',
        },
      },
      {
        id: 'delivery-clarify-3',
        text: {
          de: 'Was zeigt Ihnen die Sendungsverfolgung zuletzt an? Lesen Sie es mir bitte vor.',
          en: 'What’s the last thing the tracking shows you? Please read it to me.',
        },
      },
    ],
    choices: [
      { id: 'tracking', label: { de: 'Status nachsehen', en: 'Look up the status' }, goTo: { step: 'tracking' } },
      usualChoices.again,
      {
        id: 'neighbour',
        label: { de: 'Angeblich zugestellt', en: 'Marked as delivered' },
        goTo: { step: 'neighbour' },
      },
      { id: 'condition', label: { de: 'Beschädigt oder falsch', en: 'Damaged or wrong' }, goTo: { step: 'condition' } },
      usualChoices.passOn,
    ],
  },
  {
    id: 'tracking',
    part: 'clarify',
    title: { de: 'Status nachsehen', en: 'Look up the status' },
    hint: { de: 'Stille ankündigen, Stand laut vorlesen.', en: 'Announce the silence, read the status out.' },
    captures: ['parcelNumber'],
    wordings: [
      {
        id: 'delivery-tracking-1',
        text: {
          de: 'Ich öffne jetzt Ihre Sendung, das dauert einen Moment. Gleich lese ich Ihnen vor, was dort steht.',
          en: 'I’m opening your parcel’s record, it takes a moment. Then I’ll read you what it says.',
        },
      },
      {
        id: 'delivery-tracking-2',
        text: {
          de: 'Zur Nummer {{parcelNumber}} sehe ich gleich jeden Halt. Bleiben Sie bitte dran.',
          en: 'I’ll have every stop for number {{parcelNumber}} in a moment. Please stay on the line.',
        },
        plain: {
          de: 'Ich sehe gleich jeden Halt Ihrer Sendung. Bleiben Sie bitte dran.',
          en: 'I’ll have every stop of your parcel in a moment. Please stay on the line.',
        },
      },
      {
        id: 'delivery-tracking-3',
        text: {
          de: 'Zugesagt war {{promisedDate}}, das vergleiche ich mit dem Stand hier. Einen Augenblick bitte.',
          en: 'You were promised {{promisedDate}}, let me compare that with what I see. One moment, please.',
        },
        plain: {
          de: 'Ich vergleiche den zugesagten Tag mit dem Stand hier. Einen Augenblick bitte.',
          en: 'Let me compare the promised day with what I see here. One moment, please.',
        },
      },
    ],
    choices: [
      { id: 'late', label: { de: 'Noch unterwegs', en: 'Still on its way' }, goTo: { step: 'summarise' } },
      {
        id: 'neighbour',
        label: { de: 'Angeblich zugestellt', en: 'Marked as delivered' },
        goTo: { step: 'neighbour' },
      },
      { id: 'lost', label: { de: 'Keine Spur mehr', en: 'No trace of it' }, goTo: { step: 'agreeTrace' } },
      usualChoices.passOn,
    ],
  },
]

import type { Step } from '../flow.ts'

/** A polite, open-ended close for a caller who holds back the facts a second time. */
export const unwillingStep: Step = {
  id: 'unwilling',
  part: 'unwilling',
  title: { de: 'Offen verabschieden', en: 'Leave it open' },
  hint: { de: 'Freundlich bleiben, die Tür offen lassen.', en: 'Stay friendly, leave the door open.' },
  outcome: 'withdrew',
  ends: true,
  wordings: [
    {
      id: 'unwilling-1',
      text: {
        de: 'Ohne weitere Angaben komme ich heute nicht voran, das tut mir leid. Melden Sie sich, wann immer Sie möchten.',
        en: 'Without a few more details I can’t get any further today, I’m sorry. Do get in touch whenever you like.',
      },
    },
    {
      id: 'unwilling-2',
      text: {
        de: 'Ich lasse die Sache für Sie offen. Wenn Sie uns später mehr sagen möchten, machen wir hier weiter.',
        en: 'I’ll leave this open for you. If you’d like to tell us more later, we’ll carry on from here.',
      },
    },
    {
      id: 'unwilling-3',
      text: {
        de: 'Vielleicht ist gerade nicht der richtige Moment, und das ist in Ordnung. Rufen Sie wieder an oder schreiben Sie uns.',
        en: 'Perhaps this isn’t the right moment, and that’s fine. Call us again, or drop us a line.',
      },
    },
  ],
  choices: [
    { id: 'resume', label: { de: 'Macht doch Angaben', en: 'Gives details after all' }, goTo: { resume: true } },
  ],
}

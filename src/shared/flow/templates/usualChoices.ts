import type { Choice } from '../flow.ts'

/** Ways on that the steps of several templates offer under the same label. */
export const usualChoices = {
  letTalk: { id: 'listen', label: { de: 'Erzählen lassen', en: 'Let them talk' }, goTo: { step: 'listen' } },
  elsewhere: { id: 'passOn', label: { de: 'Gehört woandershin', en: 'Belongs elsewhere' }, goTo: { step: 'passOn' } },
  finished: { id: 'finished', label: { de: 'Hat ausgeredet', en: 'Has finished' }, goTo: { step: 'understand' } },
  askStraightAway: {
    id: 'clarify',
    label: { de: 'Gleich nachfragen', en: 'Ask straight away' },
    goTo: { step: 'clarify' },
  },
  clarify: { id: 'clarify', label: { de: 'Nachfragen', en: 'Ask questions' }, goTo: { step: 'clarify' } },
  again: { id: 'again', label: { de: 'Noch eine Frage', en: 'One more question' }, goTo: { step: 'clarify' } },
  askAgain: { id: 'clarify', label: { de: 'Noch einmal nachfragen', en: 'Ask again' }, goTo: { step: 'clarify' } },
  summarise: { id: 'summarise', label: { de: 'Zusammenfassen', en: 'Summarise' }, goTo: { step: 'summarise' } },
  notRightYet: { id: 'clarify', label: { de: 'Stimmt noch nicht', en: 'Not right yet' }, goTo: { step: 'clarify' } },
  offer: {
    id: 'options',
    label: { de: 'Stimmt, Lösung anbieten', en: 'Right, offer solutions' },
    goTo: { step: 'options' },
  },
  agreed: { id: 'agreed', label: { de: 'Einverstanden', en: 'Agreed' }, goTo: { step: 'close' } },
  somethingDifferent: {
    id: 'options',
    label: { de: 'Lieber etwas anderes', en: 'Rather something else' },
    goTo: { step: 'options' },
  },
  acceptsNo: {
    id: 'accepted',
    label: { de: 'Nimmt das Nein an', en: 'Accepts the no' },
    goTo: { step: 'closeRefused' },
  },
  passOn: { id: 'passOn', label: { de: 'Weiterleiten', en: 'Pass on' }, goTo: { step: 'passOn' } },
  somethingElse: {
    id: 'somethingElse',
    label: { de: 'Noch ein Anliegen', en: 'Something else' },
    goTo: { step: 'listen' },
  },
} satisfies Record<string, Choice>

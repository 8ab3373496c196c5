import type { Flow } from '../flow.ts'

/** The fields an agent can fill. Name and reference come from the start of the call, the words heard from the side. */
export const captures: Flow['captures'] = [
  { name: 'callerName', label: { de: 'Name', en: 'Name' } },
  { name: 'reference', label: { de: 'Vorgang', en: 'Reference' } },
  { name: 'concern', label: { de: 'Anliegen', en: 'Concern' } },
  { name: 'wordsHeard', label: { de: 'Wortlaut', en: 'Words heard' } },
  { name: 'promise', label: { de: 'Zusage', en: 'Promise' } },
  { name: 'dueBy', label: { de: 'Bis wann', en: 'By when' } },
  { name: 'contact', label: { de: 'Wer übernimmt', en: 'Who takes over' } },
  { name: 'callbackTime', label: { de: 'Rückruf wann', en: 'Callback time' } },
]

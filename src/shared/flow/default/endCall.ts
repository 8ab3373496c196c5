import type { Flow } from '../flow.ts'

/**
 * Last rung: the end is reasoned, announced, and the door stays open. The reasons hold under every policy, also one
 * without a warning. After a threat the door that stays open is in writing.
 */
export const endCall: Flow['rungs']['endCall'] = {
  hint: { de: 'Aussprechen, dann auflegen. Nicht mehr diskutieren.', en: 'Say it, then hang up. No more discussion.' },
  wordings: [
    {
      id: 'end-1',
      text: {
        de: 'Sie greifen mich weiter persönlich an, deshalb [[beende ich das Gespräch jetzt]]. Sie können uns später wieder anrufen oder uns schreiben, auf Wiederhören.',
        en: 'You’re still attacking me personally, so [[I’m ending the call now]]. You can call us again later or write to us – goodbye.',
      },
    },
    {
      id: 'end-2',
      text: {
        de: 'So lasse ich nicht mit mir sprechen, deshalb [[beende ich das Gespräch jetzt]]. Ihr Anliegen bleibt offen: Rufen Sie später wieder an oder schreiben Sie uns.',
        en: 'I won’t carry on being spoken to like this, so [[I’m ending the call now]]. Your case stays open: call us again later, or put it in writing.',
      },
    },
    {
      id: 'end-3',
      text: {
        de: 'Ohne Respekt können wir das nicht klären, deshalb [[beende ich das Gespräch jetzt]]. Später sind wir gern wieder für Sie da, am Telefon oder schriftlich.',
        en: 'We can’t settle this without respect, so [[I’m ending the call now]]. We’ll be glad to help you later, by phone or in writing.',
      },
    },
  ],
  threatWordings: [
    {
      id: 'threat-1',
      text: {
        de: 'Sie haben gedroht, deshalb [[beende ich das Gespräch jetzt]]. Ihr Anliegen können Sie uns schriftlich schicken, auf Wiederhören.',
        en: 'You have made a threat, so [[I’m ending the call now]]. You can send us your concern in writing – goodbye.',
      },
    },
    {
      id: 'threat-2',
      text: {
        de: 'Drohungen nehme ich ernst, deshalb [[beende ich das Gespräch jetzt]]. Wenn Sie Ihr Anliegen weiter klären möchten, schreiben Sie uns bitte.',
        en: 'I take threats seriously, so [[I’m ending the call now]]. If you still want this resolved, please write to us.',
      },
    },
    {
      id: 'threat-3',
      text: {
        de: 'Nach einer Drohung spreche ich nicht weiter, deshalb [[beende ich das Gespräch jetzt]]. Schriftlich kümmern wir uns weiter um Ihr Anliegen.',
        en: 'I don’t carry on after a threat, so [[I’m ending the call now]]. We’ll still deal with your concern in writing.',
      },
    },
  ],
}

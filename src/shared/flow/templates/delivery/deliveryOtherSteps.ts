import type { Step } from '../../flow.ts'
import { mayGrant } from '../mayGrant.ts'
import { usualChoices } from '../usualChoices.ts'

/** No day before the one that can be kept, and the goodbye when the parcel has turned up. */
export const deliveryOtherSteps: readonly Step[] = [
  {
    id: 'refuse',
    part: 'refuse',
    title: { de: 'Früher geht es nicht', en: 'No earlier date' },
    hint: { de: 'Grund nennen, einen sicheren Tag anbieten.', en: 'Give the reason, offer a day that holds.' },
    captures: ['dueBy'],
    outcome: 'refusedWithReasons',
    wordings: [
      {
        id: 'delivery-refuse-1',
        tone: 'clear',
        text: {
          de: 'Vor {{dueBy}} bekomme ich es nicht zu Ihnen, und ich sage Ihnen, woran es liegt.',
          en: 'I can’t get it to you before {{dueBy}}, and I’ll tell you why.',
        },
        plain: {
          de: 'Früher bekomme ich es nicht zu Ihnen, und ich sage Ihnen, woran es liegt.',
          en: 'I can’t get it to you any sooner, and I’ll tell you why.',
        },
      },
      {
        id: 'delivery-refuse-2',
        tone: 'firm',
        text: {
          de: 'Ich verspreche Ihnen lieber keinen Tag, den ich nicht halten kann. Ich nenne Ihnen den Grund und was sicher geht.',
          en: 'I’d rather not promise a day I can’t keep. Here’s the reason, and what I can be sure of.',
        },
      },
      {
        id: 'delivery-refuse-3',
        tone: 'clear',
        text: {
          de: 'Schneller geht es nicht, das rede ich nicht schön. Ist Ihnen das zu spät, können wir die Bestellung auflösen.',
          en: 'It can’t be quicker, and I won’t dress that up. If it’s too late for you, we can cancel the order.',
        },
      },
    ],
    choices: [
      { id: 'newDate', label: { de: 'Nimmt den Termin', en: 'Takes the date' }, goTo: { step: 'agreeNewDate' } },
      { id: 'cancel', label: { de: 'Will stornieren', en: 'Wants to cancel' }, goTo: { step: 'agreeRefund' } },
      {
        id: 'credit',
        label: { de: 'Gutschrift fürs Warten', en: 'Credit for the wait' },
        goTo: { step: 'agreeCredit' },
        when: mayGrant,
      },
      usualChoices.acceptsNo,
      usualChoices.passOn,
    ],
  },
  {
    id: 'closeFound',
    part: 'close',
    title: { de: 'Gefunden', en: 'Turned up' },
    hint: { de: 'Freuen, nicht belehren, danken.', en: 'Be glad, don’t lecture, say thank you.' },
    outcome: 'resolved',
    ends: true,
    wordings: [
      {
        id: 'delivery-closeFound-1',
        tone: 'warm',
        text: {
          de: 'Gut, dass das Paket aufgetaucht ist. Fehlt beim Auspacken etwas, rufen Sie bitte noch einmal an.',
          en: 'I’m glad the parcel has turned up. If anything’s missing when you open it, please call again.',
        },
      },
      {
        id: 'delivery-closeFound-2',
        tone: 'warm',
        text: {
          de: 'Dann ist es doch noch angekommen. Danke fürs Nachsehen, auf Wiederhören.',
          en: 'So it did arrive after all. Thank you for looking, goodbye.',
        },
      },
      {
        id: 'delivery-closeFound-3',
        text: {
          de: 'Soll ich für die nächste Lieferung einen Ablageort eintragen? Sonst war es das, und ich danke Ihnen.',
          en: 'Shall I note a safe place for next time? If not, that’s everything, and thank you.',
        },
      },
    ],
    choices: [
      usualChoices.somethingElse,
      { id: 'condition', label: { de: 'Ist aber beschädigt', en: 'But it’s damaged' }, goTo: { step: 'condition' } },
    ],
  },
]

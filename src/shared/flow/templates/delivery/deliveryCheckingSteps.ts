import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** Delivered, but where to; and what is wrong with what arrived. */
export const deliveryCheckingSteps: readonly Step[] = [
  {
    id: 'neighbour',
    part: 'clarify',
    title: { de: 'Wo kann es sein?', en: 'Where could it be?' },
    hint: { de: 'Orte einzeln durchgehen, nichts unterstellen.', en: 'Go place by place, imply nothing.' },
    pauseSeconds: 3,
    captures: ['leftWith'],
    wordings: [
      {
        id: 'delivery-neighbour-1',
        text: {
          de: 'Hier steht, es wurde zugestellt. Hat vielleicht ein Nachbar etwas angenommen, oder liegt es an einem Ablageort?',
          en: 'It’s marked as delivered here. Could a neighbour have taken it in, or is it in a safe place?',
        },
      },
      {
        id: 'delivery-neighbour-2',
        text: {
          de: 'War eine Karte im Briefkasten? Lesen Sie mir bitte vor, was darauf angekreuzt ist.',
          en: 'Was there a card in your letterbox? Please read me what’s ticked on it.',
        },
      },
      {
        id: 'delivery-neighbour-3',
        text: {
          de: 'Abgegeben wurde es hier: {{leftWith}}. Sagt Ihnen das etwas?',
          en: 'It was left here: {{leftWith}}. Does that mean anything to you?',
        },
        plain: {
          de: 'Manchmal landet es im Laden nebenan oder im Treppenhaus. Wo könnten Sie kurz nachsehen?',
          en: 'Sometimes it ends up in the shop next door or the stairwell. Where could you take a quick look?',
        },
      },
    ],
    choices: [
      { id: 'notThere', label: { de: 'Nirgends zu finden', en: 'Nowhere to be found' }, goTo: { step: 'agreeTrace' } },
      { id: 'found', label: { de: 'Hat sich gefunden', en: 'Has turned up' }, goTo: { step: 'closeFound' } },
      { id: 'again', label: { de: 'Noch ein Ort', en: 'Another place' }, goTo: { step: 'neighbour' } },
      { id: 'options', label: { de: 'Will nicht weitersuchen', en: 'Won’t keep looking' }, goTo: { step: 'options' } },
    ],
  },
  {
    id: 'condition',
    part: 'clarify',
    title: { de: 'Beschädigt oder falsch', en: 'Damaged or wrong' },
    hint: { de: 'Beschreiben lassen, Fotos und Karton erbitten.', en: 'Let them describe, ask for photos and box.' },
    pauseSeconds: 3,
    captures: ['concern'],
    wordings: [
      {
        id: 'delivery-condition-1',
        text: {
          de: 'Was genau ist kaputt, falsch oder fehlt? Beschreiben Sie es so, wie Sie es vor sich sehen.',
          en: 'What exactly is broken, wrong or missing? Describe it as you see it in front of you.',
        },
      },
      {
        id: 'delivery-condition-2',
        text: {
          de: 'Wie sah das Paket von außen aus, als es ankam? Heben Sie die Verpackung bitte auf.',
          en: 'What did the parcel look like on the outside? Please keep the packaging.',
        },
      },
      {
        id: 'delivery-condition-3',
        text: {
          de: 'Könnten Sie uns ein Foto vom Inhalt und vom Karton schicken? Damit geht es schneller voran.',
          en: 'Could you send us a photo of the contents and the box? That speeds things up.',
        },
      },
    ],
    choices: [
      usualChoices.summarise,
      { id: 'options', label: { de: 'Lösung anbieten', en: 'Offer solutions' }, goTo: { step: 'options' } },
      { id: 'again', label: { de: 'Noch eine Frage', en: 'One more question' }, goTo: { step: 'condition' } },
    ],
  },
]

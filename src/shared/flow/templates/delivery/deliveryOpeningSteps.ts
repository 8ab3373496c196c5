import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** Greeting, and letting the caller tell what came and what did not. */
export const deliveryOpeningSteps: readonly Step[] = [
  {
    id: 'open',
    part: 'open',
    title: { de: 'Begrüßen', en: 'Greet' },
    hint: { de: 'Eigenen Namen nennen, langsam beginnen.', en: 'Give your own name, start slowly.' },
    captures: ['callerName', 'reference'],
    wordings: [
      {
        id: 'delivery-open-1',
        text: {
          de: 'Guten Tag, hier ist die Kundenbetreuung. Wie ist Ihr Name, und um welche Lieferung geht es?',
          en: 'Hello, this is customer care. What’s your name, and which delivery is it about?',
        },
      },
      {
        id: 'delivery-open-2',
        text: {
          de: 'Guten Tag, ich sehe gern nach Ihrer Bestellung. Mit wem spreche ich, und was ist passiert?',
          en: 'Hello, I’ll be glad to look into your order. Who am I speaking to, and what has happened?',
        },
      },
      {
        id: 'delivery-open-3',
        text: {
          de: 'Guten Tag, Sie sprechen mit dem Versandservice. Wie heißen Sie, und was sollte bei Ihnen ankommen?',
          en: 'Hello, you’re through to deliveries. May I have your name, and what were you expecting?',
        },
      },
    ],
    choices: [
      usualChoices.letTalk,
      {
        id: 'clarify',
        label: { de: 'Lieferung schon genannt', en: 'Delivery already named' },
        goTo: { step: 'clarify' },
      },
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
        id: 'delivery-listen-1',
        text: {
          de: 'Was sollte wann ankommen, und was ist stattdessen geschehen? Ich höre zu.',
          en: 'What was due when, and what happened instead? I’m listening.',
        },
      },
      {
        id: 'delivery-listen-2',
        text: {
          de: 'Erzählen Sie mir bitte, wie es seit der Bestellung gelaufen ist. Ich schreibe mit.',
          en: 'Please tell me how it’s gone since you ordered. I’m taking notes.',
        },
      },
      {
        id: 'delivery-listen-3',
        text: {
          de: 'Fangen Sie gern ganz vorn an. Was haben Sie bestellt, und was ist daraus geworden?',
          en: 'Feel free to start at the beginning. What did you order, and what became of it?',
        },
      },
    ],
    choices: [usualChoices.finished, usualChoices.askStraightAway],
  },
  {
    id: 'understand',
    part: 'understand',
    title: { de: 'Verstehen', en: 'Understand' },
    hint: { de: 'Das Warten ansprechen, niemandem die Schuld geben.', en: 'Name the waiting, blame nobody.' },
    wordings: [
      {
        id: 'delivery-understand-1',
        tone: 'warm',
        text: {
          de: 'Sie haben mit dieser Lieferung gerechnet, und es ging schief. Ich finde heraus, woran es liegt.',
          en: 'You were counting on this delivery, and it went wrong. I’ll find out why.',
        },
      },
      {
        id: 'delivery-understand-2',
        tone: 'calm',
        text: {
          de: 'Das hätte pünktlich und heil bei Ihnen sein sollen. Ich kümmere mich darum, dass es weitergeht.',
          en: 'It should have reached you on time and in one piece. I’ll get things moving.',
        },
      },
      {
        id: 'delivery-understand-3',
        tone: 'warm',
        text: {
          de: 'Und jetzt müssen Sie uns auch noch hinterhertelefonieren. Ab hier übernehme ich das für Sie.',
          en: 'And now you’re having to chase us as well. Let me take it from here.',
        },
      },
    ],
    choices: [
      { id: 'clarify', label: { de: 'Sendung heraussuchen', en: 'Find the parcel' }, goTo: { step: 'clarify' } },
      { id: 'condition', label: { de: 'Beschädigt oder falsch', en: 'Damaged or wrong' }, goTo: { step: 'condition' } },
      usualChoices.summarise,
    ],
  },
]

import type { Step } from '../../flow.ts'
import { notSaid } from '../notSaid.ts'
import { usualChoices } from '../usualChoices.ts'

/** The no and its reason, and once more in other words. */
export const goodwillRefusingSteps: readonly Step[] = [
  {
    id: 'refuse',
    part: 'refuse',
    title: { de: 'Absagen und begründen', en: 'Say no and explain' },
    hint: { de: 'Erst das Nein, dann ein Grund, keine Ausflüchte.', en: 'The no first, then one reason, no excuses.' },
    pauseSeconds: 3,
    captures: ['reason'],
    outcome: 'refusedWithReasons',
    wordings: [
      {
        id: 'goodwill-refuse-1',
        tone: 'clear',
        text: {
          de: 'Ich kann Ihnen hier nicht entgegenkommen. Der Grund ist: {{reason}}.',
          en: 'I can’t make an exception here. The reason is: {{reason}}.',
        },
        plain: {
          de: 'Ich kann Ihnen hier nicht entgegenkommen. Den Grund sage ich Ihnen ganz offen.',
          en: 'I can’t make an exception here. I’ll tell you the reason quite openly.',
        },
      },
      {
        id: 'goodwill-refuse-2',
        tone: 'firm',
        text: {
          de: 'Die Antwort ist Nein, und ich rede nicht darum herum. Ausschlaggebend ist: {{reason}}.',
          en: 'The answer is no, and I won’t talk around it. What decided it is: {{reason}}.',
        },
        plain: {
          de: 'Die Antwort ist Nein, und ich rede nicht darum herum. Warum, erkläre ich Ihnen jetzt.',
          en: 'The answer is no, and I won’t talk around it. I’ll explain why now.',
        },
      },
      {
        id: 'goodwill-refuse-3',
        tone: 'warm',
        text: {
          de: 'Sie haben sich etwas anderes erhofft, und ich muss Ihnen absagen. Lassen Sie mich erklären, wie es dazu kam.',
          en: 'You were hoping for something else, and I have to say no. Let me explain how we got there.',
        },
      },
    ],
    choices: [
      {
        id: 'alternative',
        label: { de: 'Alternative anbieten', en: 'Offer an alternative' },
        goTo: { step: 'alternative' },
      },
      {
        id: 'askBack',
        label: { de: 'Versteht den Grund nicht', en: 'Doesn’t see the reason' },
        goTo: { step: 'askBack' },
      },
      { id: 'inWriting', label: { de: 'Will sich beschweren', en: 'Wants to complain' }, goTo: { step: 'inWriting' } },
      {
        id: 'newFact',
        label: { de: 'Neue Tatsache', en: 'New fact' },
        goTo: { step: 'newFact' },
        when: notSaid('newFact'),
      },
      usualChoices.acceptsNo,
      usualChoices.passOn,
    ],
  },
  {
    id: 'askBack',
    part: 'refuse',
    title: { de: 'Grund noch einmal', en: 'The reason again' },
    hint: { de: 'Anders erklären, nicht lauter wiederholen.', en: 'Put it differently, don’t just repeat.' },
    pauseSeconds: 3,
    wordings: [
      {
        id: 'goodwill-askBack-1',
        tone: 'calm',
        text: {
          de: 'Was davon leuchtet Ihnen nicht ein? Dann gehe ich genau auf diesen Punkt ein.',
          en: 'Which part doesn’t make sense to you? I’ll go into exactly that.',
        },
      },
      {
        id: 'goodwill-askBack-2',
        tone: 'warm',
        text: {
          de: 'Ich versuche es mit anderen Worten. Unterbrechen Sie mich, sobald etwas unklar ist.',
          en: 'Let me put it another way. Stop me as soon as something’s unclear.',
        },
      },
      {
        id: 'goodwill-askBack-3',
        tone: 'firm',
        text: {
          de: 'Diese Regel gilt für alle gleich, auch wenn sie hier hart klingt. Fragen Sie gern nach.',
          en: 'This rule is the same for everyone, even if it sounds harsh here. Please do ask.',
        },
      },
    ],
    choices: [
      {
        id: 'alternative',
        label: { de: 'Alternative anbieten', en: 'Offer an alternative' },
        goTo: { step: 'alternative' },
      },
      { id: 'again', label: { de: 'Noch einmal anders', en: 'Put it another way' }, goTo: { step: 'askBack' } },
      { id: 'inWriting', label: { de: 'Will sich beschweren', en: 'Wants to complain' }, goTo: { step: 'inWriting' } },
      usualChoices.acceptsNo,
    ],
  },
]

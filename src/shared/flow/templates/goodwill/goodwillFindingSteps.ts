import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** What is asked for, what was said before, and what nobody knew yet. */
export const goodwillFindingSteps: readonly Step[] = [
  {
    id: 'clarify',
    part: 'clarify',
    title: { de: 'Nachfragen', en: 'Ask questions' },
    hint: { de: 'Wunsch, bisherige Auskunft, neue Tatsachen.', en: 'The request, what was said, any new facts.' },
    pauseSeconds: 3,
    captures: ['wish', 'newFact', 'concern'],
    wordings: [
      {
        id: 'goodwill-clarify-1',
        text: {
          de: 'Was genau wünschen Sie sich von uns? Sagen Sie es gern als Betrag oder als Leistung.',
          en: 'What exactly would you like from us? You can put it as an amount or as something we do.',
        },
      },
      {
        id: 'goodwill-clarify-2',
        text: {
          de: 'Was hat man Ihnen bisher gesagt, und von wem kam das?',
          en: 'What have you been told so far, and who told you?',
        },
      },
      {
        id: 'goodwill-clarify-3',
        text: {
          de: 'Gibt es etwas, wovon wir bisher nichts wussten, zum Beispiel einen Beleg?',
          en: 'Is there anything we didn’t know about until now, such as a receipt?',
        },
      },
    ],
    choices: [
      usualChoices.summarise,
      { id: 'newFact', label: { de: 'Neue Tatsache', en: 'New fact' }, goTo: { step: 'newFact' } },
      usualChoices.again,
      usualChoices.passOn,
    ],
  },
  {
    id: 'summarise',
    part: 'summarise',
    title: { de: 'Zusammenfassen', en: 'Summarise' },
    hint: { de: 'In eigenen Worten, dann bestätigen lassen.', en: 'In your own words, then let them confirm.' },
    captures: ['concern', 'wish'],
    wordings: [
      {
        id: 'goodwill-summarise-1',
        text: {
          de: 'Sie wünschen sich von uns: {{wish}}. Habe ich das richtig verstanden?',
          en: 'What you’d like from us is: {{wish}}. Have I understood that correctly?',
        },
        plain: {
          de: 'Ich wiederhole, was Sie sich von uns wünschen. Sagen Sie mir, ob ich es richtig verstanden habe.',
          en: 'I’ll repeat what you’d like from us. Tell me if I’ve understood it correctly.',
        },
      },
      {
        id: 'goodwill-summarise-2',
        text: {
          de: 'Passiert ist: {{concern}}. Sie bitten deshalb um {{wish}}, richtig?',
          en: 'What happened is: {{concern}}. So you’re asking for {{wish}}, right?',
        },
        plain: {
          de: 'Ich fasse Ihren Fall und Ihre Bitte kurz zusammen. Ergänzen Sie gern, was mir fehlt.',
          en: 'Let me sum up your case and your request. Please add what I’ve missed.',
        },
      },
      {
        id: 'goodwill-summarise-3',
        text: {
          de: 'Ihr wichtigster Punkt ist für mich: {{concern}}. Trifft es das?',
          en: 'As I see it, your main point is: {{concern}}. Is that it?',
        },
        plain: {
          de: 'Ich nenne Ihnen, was ich für Ihren wichtigsten Punkt halte. Korrigieren Sie mich gern.',
          en: 'I’ll name what I take to be your main point. Feel free to correct me.',
        },
      },
    ],
    choices: [
      {
        id: 'options',
        label: { de: 'Stimmt, Spielraum prüfen', en: 'Right, check the leeway' },
        goTo: { step: 'options' },
      },
      { id: 'refuse', label: { de: 'Ablehnen und begründen', en: 'Refuse and explain' }, goTo: { step: 'refuse' } },
      usualChoices.notRightYet,
    ],
  },
  {
    id: 'newFact',
    part: 'clarify',
    title: { de: 'Neue Tatsache', en: 'New fact' },
    hint: { de: 'Genau aufschreiben, noch kein Ja.', en: 'Write it down exactly, no yes yet.' },
    pauseSeconds: 3,
    captures: ['newFact'],
    wordings: [
      {
        id: 'goodwill-newFact-1',
        tone: 'warm',
        text: {
          de: 'Davon höre ich zum ersten Mal. Erzählen Sie mir bitte mehr darüber.',
          en: 'That’s the first I’ve heard of it. Please tell me more.',
        },
      },
      {
        id: 'goodwill-newFact-2',
        tone: 'clear',
        text: {
          de: 'Woher wissen Sie das, und haben Sie etwas Schriftliches dazu?',
          en: 'How do you know, and do you have anything in writing?',
        },
      },
      {
        id: 'goodwill-newFact-3',
        tone: 'calm',
        text: {
          de: 'Was ändert sich dadurch aus Ihrer Sicht? Ich schreibe es in Ihren Worten auf.',
          en: 'What does that change, as you see it? I’ll write it down in your words.',
        },
      },
    ],
    choices: [
      {
        id: 'decideAgain',
        label: { de: 'Neu entscheiden lassen', en: 'Have it decided again' },
        goTo: { step: 'agreeReview' },
      },
      usualChoices.summarise,
      { id: 'noChange', label: { de: 'Ändert nichts daran', en: 'Changes nothing' }, goTo: { step: 'refuse' } },
    ],
  },
]

import type { Step } from '../flow.ts'

/** Understanding, open questions, and saying it back before anything is offered. */
export const understandingSteps: readonly Step[] = [
  {
    id: 'understand',
    part: 'understand',
    title: { de: 'Verstehen', en: 'Understand' },
    hint: { de: 'Gefühl benennen, nichts rechtfertigen.', en: 'Name the feeling, justify nothing.' },
    wordings: [
      {
        id: 'understand-1',
        text: {
          de: 'Danke, dass Sie mir das so genau sagen. Ich kann gut nachvollziehen, dass Sie das ärgert.',
          en: 'Thank you for telling me all that. I can see why it has made you angry.',
        },
      },
      {
        id: 'understand-2',
        text: {
          de: 'So hätte das nicht laufen sollen. Ich kümmere mich jetzt darum.',
          en: 'It shouldn’t have gone like that. I’m on it now.',
        },
      },
      {
        id: 'understand-3',
        text: {
          de: 'Das war sicher mühsam für Sie. Gut, dass Sie anrufen, denn jetzt kann ich etwas tun.',
          en: 'That must have been tiring. I’m glad you called, because now I can do something about it.',
        },
      },
    ],
    choices: [
      { id: 'clarify', label: { de: 'Nachfragen', en: 'Ask questions' }, goTo: { step: 'clarify' } },
      { id: 'summarise', label: { de: 'Zusammenfassen', en: 'Summarise' }, goTo: { step: 'summarise' } },
    ],
  },
  {
    id: 'clarify',
    part: 'clarify',
    title: { de: 'Nachfragen', en: 'Ask questions' },
    hint: { de: 'Offen fragen, Antwort abwarten, Ursache merken.', en: 'Ask openly, wait, note the cause.' },
    pauseSeconds: 3,
    captures: ['concern', 'reference'],
    wordings: [
      {
        id: 'clarify-1',
        text: {
          de: 'Wann haben Sie das zum ersten Mal bemerkt, und was ist seitdem passiert?',
          en: 'When did you first notice this, and what has happened since?',
        },
      },
      {
        id: 'clarify-2',
        text: {
          de: 'Was haben Sie schon versucht, und was hat man Ihnen dabei gesagt?',
          en: 'What have you tried so far, and what were you told?',
        },
      },
      {
        id: 'clarify-3',
        text: {
          de: 'Was ist für Sie daran das Schlimmste? Dann weiß ich, womit ich anfange.',
          en: 'What bothers you most about it? Then I know where to start.',
        },
      },
      {
        id: 'clarify-4',
        text: {
          de: 'Was müsste passieren, damit es für Sie wieder passt?',
          en: 'What would need to happen to put this right for you?',
        },
      },
    ],
    choices: [
      { id: 'summarise', label: { de: 'Zusammenfassen', en: 'Summarise' }, goTo: { step: 'summarise' } },
      { id: 'again', label: { de: 'Noch eine Frage', en: 'One more question' }, goTo: { step: 'clarify' } },
      { id: 'passOn', label: { de: 'Weiterleiten', en: 'Pass on' }, goTo: { step: 'passOn' } },
    ],
  },
  {
    id: 'summarise',
    part: 'summarise',
    title: { de: 'Zusammenfassen', en: 'Summarise' },
    hint: { de: 'In eigenen Worten, dann bestätigen lassen.', en: 'In your own words, then let them confirm.' },
    captures: ['concern'],
    wordings: [
      {
        id: 'summarise-1',
        text: {
          de: 'Ich habe mir notiert: {{concern}}. Stimmt das so?',
          en: 'Here’s what I’ve noted: {{concern}}. Is that right?',
        },
        plain: {
          de: 'Ich sage in meinen Worten, was ich verstanden habe. Korrigieren Sie mich bitte, wenn etwas nicht stimmt.',
          en: 'Let me put it in my own words. Please correct me if I’ve missed anything.',
        },
      },
      {
        id: 'summarise-2',
        text: {
          de: 'Es geht Ihnen also um Folgendes: {{concern}}. Fehlt noch etwas?',
          en: 'So this is what it’s about: {{concern}}. Is anything missing?',
        },
        plain: {
          de: 'Ich fasse kurz zusammen, damit nichts verloren geht. Sagen Sie mir bitte, ob etwas fehlt.',
          en: 'Let me sum up so that nothing gets lost. Tell me if anything is missing.',
        },
      },
      {
        id: 'summarise-3',
        text: {
          de: 'Damit wir vom Gleichen sprechen: {{concern}}. Habe ich das richtig?',
          en: 'Just so we’re on the same page: {{concern}}. Have I got that right?',
        },
        plain: {
          de: 'Damit wir vom Gleichen sprechen, gehe ich es kurz durch. Sagen Sie Halt, wenn etwas nicht passt.',
          en: 'Just so we’re on the same page, I’ll run through it quickly. Stop me if something is off.',
        },
      },
    ],
    choices: [
      {
        id: 'options',
        label: { de: 'Stimmt, Lösung anbieten', en: 'Right, offer solutions' },
        goTo: { step: 'options' },
      },
      { id: 'clarify', label: { de: 'Stimmt noch nicht', en: 'Not right yet' }, goTo: { step: 'clarify' } },
      { id: 'refuse', label: { de: 'Ablehnen und begründen', en: 'Refuse and explain' }, goTo: { step: 'refuse' } },
      { id: 'passOn', label: { de: 'Weiterleiten', en: 'Pass on' }, goTo: { step: 'passOn' } },
    ],
  },
]

import type { Step } from '../../flow.ts'
import { mayGrant } from '../mayGrant.ts'
import { usualChoices } from '../usualChoices.ts'

/** What can be offered for a fault, and a visit by an engineer. */
export const faultSolvingSteps: readonly Step[] = [
  {
    id: 'options',
    part: 'options',
    title: { de: 'Lösung anbieten', en: 'Offer solutions' },
    hint: { de: 'Zwei Wege nennen, dann warten.', en: 'Name two ways, then wait.' },
    pauseSeconds: 3,
    captures: ['promise'],
    wordings: [
      {
        id: 'fault-options-1',
        text: {
          de: 'Ich kann einen Techniker schicken oder das Gerät austauschen lassen. Was ist Ihnen lieber?',
          en: 'I can send an engineer or have the device swapped. Which would you prefer?',
        },
      },
      {
        id: 'fault-options-2',
        text: {
          de: 'Ich sehe zwei Wege: Wir reparieren bei Ihnen, oder Sie bekommen Ersatz. Was passt besser in Ihre Woche?',
          en: 'I can see two ways: we repair it at your place, or you get a replacement. Which fits your week better?',
        },
      },
      {
        id: 'fault-options-3',
        text: {
          de: 'Die Technik kann es sich genauer ansehen, oder wir tauschen gleich. Ich sage Ihnen, wie lange beides dauert.',
          en: 'Our engineers can take a closer look, or we swap it right away. I’ll tell you how long each takes.',
        },
      },
    ],
    choices: [
      { id: 'technician', label: { de: 'Techniker', en: 'Engineer visit' }, goTo: { step: 'agreeTechnician' } },
      { id: 'replacement', label: { de: 'Austausch', en: 'Replacement' }, goTo: { step: 'agreeReplacement' } },
      {
        id: 'repair',
        label: { de: 'Einschicken, reparieren', en: 'Send in for repair' },
        goTo: { step: 'agreeRepair' },
      },
      {
        id: 'credit',
        label: { de: 'Gutschrift für Ausfall', en: 'Credit for the outage' },
        goTo: { step: 'agreeCredit' },
        when: mayGrant,
      },
      { id: 'refuse', label: { de: 'Ablehnen und begründen', en: 'Refuse and explain' }, goTo: { step: 'refuse' } },
      { id: 'passOn', label: { de: 'An die Technik geben', en: 'Pass to the engineers' }, goTo: { step: 'passOn' } },
      { id: 'guide', label: { de: 'Doch noch probieren', en: 'Try something after all' }, goTo: { step: 'guide' } },
      usualChoices.askAgain,
    ],
  },
  {
    id: 'agreeTechnician',
    part: 'agree',
    title: { de: 'Techniker vereinbaren', en: 'Agree on a visit' },
    hint: { de: 'Tag, Zeit, wer öffnet. Bestätigen lassen.', en: 'Day, time, who opens. Let them confirm.' },
    captures: ['promise', 'dueBy'],
    outcome: 'followUpAgreed',
    wordings: [
      {
        id: 'fault-agreeTechnician-1',
        text: {
          de: 'Bis {{dueBy}} soll es wieder laufen, dafür schicke ich einen Techniker. Wann ist jemand da, der öffnet?',
          en: 'I’ll send an engineer so that it’s working by {{dueBy}}. When will someone be in to open the door?',
        },
        plain: {
          de: 'Dann schicke ich einen Techniker. Wann ist bei Ihnen jemand da, der öffnet?',
          en: 'Then I’ll send an engineer. When will someone be in to open the door?',
        },
      },
      {
        id: 'fault-agreeTechnician-2',
        text: {
          de: 'Ich trage den Techniker für Sie ein, er kommt bis {{dueBy}}. Was er wissen muss, schreibe ich ihm auf.',
          en: 'I’m booking an engineer for you, by {{dueBy}}. I’ll write down everything they need to know.',
        },
        plain: {
          de: 'Ich trage den Techniker gleich für Sie ein. Was er wissen muss, schreibe ich ihm auf.',
          en: 'I’m booking an engineer for you now. I’ll write down everything they need to know.',
        },
      },
      {
        id: 'fault-agreeTechnician-3',
        text: {
          de: 'Kommt der Techniker besser vormittags oder nachmittags zu Ihnen? Ich nenne Ihnen gleich die freien Termine.',
          en: 'Would mornings or afternoons be better for the engineer? I’ll give you the free slots in a moment.',
        },
      },
    ],
    choices: [
      usualChoices.agreed,
      { id: 'otherDay', label: { de: 'Anderer Termin', en: 'Another date' }, goTo: { step: 'agreeTechnician' } },
      usualChoices.somethingDifferent,
    ],
  },
]

import type { Step } from '../../flow.ts'
import { notSaid } from '../notSaid.ts'
import { usualChoices } from '../usualChoices.ts'

/** The ways that stay open after a no: in writing, the next body, the reasons on paper. */
export const goodwillComplainingSteps: readonly Step[] = [
  {
    id: 'inWriting',
    part: 'refuse',
    title: { de: 'Wege der Beschwerde', en: 'Ways to complain' },
    hint: { de: 'Anschrift, Inhalt, Frist. Nicht abraten.', en: 'Address, content, deadline. Don’t dissuade.' },
    outcome: 'refusedWithReasons',
    wordings: [
      {
        id: 'goodwill-inWriting-1',
        tone: 'clear',
        text: {
          de: 'Sie können sich schriftlich beschweren. Ich gebe Ihnen die Anschrift und die Nummer des Vorgangs.',
          en: 'You can complain in writing. I’ll give you the address and the case number.',
        },
      },
      {
        id: 'goodwill-inWriting-2',
        tone: 'calm',
        text: {
          de: 'Schreiben Sie bitte, was passiert ist, was Sie erwarten und bis wann. Kopien von Belegen helfen.',
          en: 'Please write what happened, what you expect and by when. Copies of receipts help.',
        },
      },
      {
        id: 'goodwill-inWriting-3',
        tone: 'warm',
        text: {
          de: 'Ich kann Ihre Beschwerde auch gleich am Telefon aufnehmen. Was ist Ihnen lieber?',
          en: 'I can also take your complaint over the phone right now. Which would you prefer?',
        },
      },
    ],
    choices: [
      { id: 'takeDown', label: { de: 'Gleich aufnehmen', en: 'Take it down now' }, goTo: { step: 'agreeComplaint' } },
      {
        id: 'sendReasons',
        label: { de: 'Begründung zuschicken', en: 'Send the reasons' },
        goTo: { step: 'agreeReasons' },
      },
      { id: 'nextBody', label: { de: 'Nächste Stelle nennen', en: 'Name the next body' }, goTo: { step: 'nextBody' } },
      {
        id: 'willWrite',
        label: { de: 'Will selbst schreiben', en: 'Will write to us' },
        goTo: { step: 'closeRefused' },
      },
    ],
  },
  {
    id: 'nextBody',
    part: 'refuse',
    title: { de: 'Nächste Stelle', en: 'The next body' },
    hint: { de: 'Stelle und Weg nennen, nichts werten.', en: 'Name it and the way there, don’t judge.' },
    captures: ['contact'],
    outcome: 'refusedWithReasons',
    wordings: [
      {
        id: 'goodwill-nextBody-1',
        tone: 'clear',
        text: {
          de: 'Zuständig ist als Nächstes: {{contact}}. Dort sieht sich jemand den Fall neu an.',
          en: 'The next to look at this is: {{contact}}. Someone there will see your case afresh.',
        },
        plain: {
          de: 'Die nächste Stelle sieht sich den Fall neu an. Ich nenne Ihnen, wie Sie dorthin kommen.',
          en: 'The next body will see your case afresh. I’ll tell you how to get there.',
        },
      },
      {
        id: 'goodwill-nextBody-2',
        tone: 'calm',
        text: {
          de: 'Auch außerhalb unseres Hauses gibt es eine Schlichtung. Ich sage Ihnen, ob sie für Ihren Fall zuständig ist.',
          en: 'There’s arbitration outside our company as well. I’ll tell you whether it covers your case.',
        },
      },
      {
        id: 'goodwill-nextBody-3',
        text: {
          de: 'Sie sollen wissen, an wen Sie sich noch wenden können. Ich buchstabiere Ihnen gern die Adresse.',
          en: 'I want you to know who else you can turn to. I’m happy to spell out the address.',
        },
      },
    ],
    choices: [
      { id: 'noted', label: { de: 'Alles notiert', en: 'Has noted it all' }, goTo: { step: 'closeRefused' } },
      {
        id: 'takeDown',
        label: { de: 'Beschwerde aufnehmen', en: 'Take the complaint' },
        goTo: { step: 'agreeComplaint' },
        when: notSaid('agreeComplaint'),
      },
      usualChoices.passOn,
    ],
  },
  {
    id: 'agreeReasons',
    part: 'agree',
    title: { de: 'Begründung zuschicken', en: 'Send the reasons' },
    hint: { de: 'Anschrift prüfen, Tag nennen.', en: 'Check the address, name a day.' },
    captures: ['promise', 'dueBy'],
    outcome: 'refusedWithReasons',
    wordings: [
      {
        id: 'goodwill-agreeReasons-1',
        tone: 'clear',
        text: {
          de: 'Sie bekommen die Begründung bis {{dueBy}} schriftlich. Wie Sie sich beschweren können, steht dabei.',
          en: 'You’ll get the reasons in writing by {{dueBy}}. They’ll also say how to complain.',
        },
        plain: {
          de: 'Sie bekommen die Begründung schriftlich. Wie Sie sich beschweren können, steht dabei.',
          en: 'You’ll get the reasons in writing. They’ll also say how to complain.',
        },
      },
      {
        id: 'goodwill-agreeReasons-2',
        text: {
          de: 'Wohin darf ich Ihnen die Begründung schicken, per Post oder per E-Mail?',
          en: 'Where may I send the reasons, by post or by email?',
        },
      },
      {
        id: 'goodwill-agreeReasons-3',
        tone: 'calm',
        text: {
          de: 'Ich schreibe Ihnen den Grund so auf, dass Sie ihn weitergeben können. Was sollte noch dabeistehen?',
          en: 'I’ll write out the reason so that you can pass it on. What else should it include?',
        },
      },
    ],
    choices: [
      { id: 'agreed', label: { de: 'Einverstanden', en: 'Agreed' }, goTo: { step: 'closeRefused' } },
      {
        id: 'takeDown',
        label: { de: 'Beschwerde aufnehmen', en: 'Take the complaint' },
        goTo: { step: 'agreeComplaint' },
        when: notSaid('agreeComplaint'),
      },
    ],
  },
]

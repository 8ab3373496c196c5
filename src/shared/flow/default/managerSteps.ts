import type { Choice, Step } from '../flow.ts'

const here: Choice = {
  id: 'here',
  label: { de: 'Doch hier weiter', en: 'Carry on here after all' },
  goTo: { resume: true },
}

/** To the team lead now, by a promised call back, or back to where the call was. */
export const managerSteps: readonly Step[] = [
  {
    id: 'manager',
    part: 'manager',
    title: { de: 'Teamleitung gewünscht', en: 'Wants the team lead' },
    hint: { de: 'Nicht verteidigen, den Weg anbieten.', en: 'Don’t defend, offer the way.' },
    wordings: [
      {
        id: 'manager-1',
        text: {
          de: 'Sie möchten mit der Teamleitung sprechen, das ist in Ordnung. Ich schaue gleich, ob jemand frei ist.',
          en: 'You’d like to speak to my team lead, and that’s fine. Let me see if someone is free.',
        },
      },
      {
        id: 'manager-2',
        text: {
          de: 'Gern, ich bringe Sie mit meiner Teamleitung zusammen. Soll ich gleich verbinden oder einen Rückruf ausmachen?',
          en: 'Of course, I’ll get you to my team lead. Shall I try now, or arrange a callback?',
        },
      },
      {
        id: 'manager-3',
        text: {
          de: 'Das mache ich möglich. Ich gebe weiter, was wir schon haben, damit Sie nicht alles wiederholen müssen.',
          en: 'I can arrange that. I’ll pass on what we have so far, so you don’t have to repeat it all.',
        },
      },
    ],
    choices: [
      { id: 'now', label: { de: 'Jetzt verbinden', en: 'Put through now' }, goTo: { step: 'managerTransfer' } },
      {
        id: 'callback',
        label: { de: 'Rückruf zusagen', en: 'Promise a callback' },
        goTo: { step: 'managerCallback' },
      },
      here,
    ],
  },
  {
    id: 'managerTransfer',
    part: 'manager',
    title: { de: 'Zur Teamleitung', en: 'To the team lead' },
    hint: { de: 'Erst erklären, dann verbinden.', en: 'Explain first, then put through.' },
    outcome: 'passedOn',
    ends: true,
    wordings: [
      {
        id: 'managerTransfer-1',
        text: {
          de: 'Ich stelle Sie zur Teamleitung durch und sage kurz, worum es geht. Bleiben Sie bitte am Apparat.',
          en: 'I’m putting you through to the team lead, and I’ll say briefly what it’s about. Please hold on.',
        },
      },
      {
        id: 'managerTransfer-2',
        text: {
          de: 'Einen Augenblick, ich hole die Teamleitung ans Telefon. Klappt es nicht, vereinbaren wir einen Rückruf.',
          en: 'Just a moment while I get the team lead. If that doesn’t work, we’ll arrange a callback.',
        },
      },
    ],
    choices: [
      { id: 'callback', label: { de: 'Niemand frei', en: 'Nobody free' }, goTo: { step: 'managerCallback' } },
      here,
    ],
  },
  {
    id: 'managerCallback',
    part: 'manager',
    title: { de: 'Rückruf zusagen', en: 'Promise a callback' },
    hint: { de: 'Zeit und Nummer wiederholen.', en: 'Repeat the time and the number.' },
    captures: ['callbackTime'],
    outcome: 'passedOn',
    wordings: [
      {
        id: 'managerCallback-1',
        text: {
          de: 'Die Teamleitung ruft Sie {{callbackTime}} zurück, das sage ich Ihnen zu. Ihr Anliegen gebe ich vollständig weiter.',
          en: 'The team lead will call you back {{callbackTime}}, you have my word. I’ll pass on the whole story.',
        },
        plain: {
          de: 'Die Teamleitung ruft Sie zurück, das sage ich Ihnen zu. Wann passt es Ihnen am besten?',
          en: 'The team lead will call you back, you have my word. When would suit you best?',
        },
      },
      {
        id: 'managerCallback-2',
        text: {
          de: 'Ich trage Ihren Rückruf für {{callbackTime}} ein. Unter welcher Nummer sind Sie dann zu erreichen?',
          en: 'I’m booking your callback for {{callbackTime}}. What number can we reach you on then?',
        },
        plain: {
          de: 'Ich trage Ihren Rückruf jetzt ein. Wann und unter welcher Nummer sind Sie zu erreichen?',
          en: 'I’m booking your callback now. When can we reach you, and on what number?',
        },
      },
    ],
    choices: [{ id: 'agreed', label: { de: 'Einverstanden', en: 'Agreed' }, goTo: { step: 'closePassedOn' } }, here],
  },
]

import type { Choice, Step } from '../flow.ts'

const somethingElse: Choice = {
  id: 'somethingElse',
  label: { de: 'Noch ein Anliegen', en: 'Something else' },
  goTo: { step: 'listen' },
}

/** A goodbye for each way a call can come to a good end. */
export const closeSteps: readonly Step[] = [
  {
    id: 'close',
    part: 'close',
    title: { de: 'Verabschieden', en: 'Say goodbye' },
    hint: { de: 'Zusage wiederholen, danken.', en: 'Repeat the promise, say thank you.' },
    outcome: 'followUpAgreed',
    ends: true,
    wordings: [
      {
        id: 'close-1',
        text: {
          de: 'Dann bleibt es bei {{dueBy}}, wie besprochen. Danke für Ihre Offenheit, auf Wiederhören.',
          en: 'So we’re set for {{dueBy}}, as agreed. Thank you for being open with me, goodbye.',
        },
        plain: {
          de: 'Dann bleibt es bei dem, was wir vereinbart haben. Danke für Ihre Offenheit, auf Wiederhören.',
          en: 'So that’s what we’ve agreed. Thank you for being open with me, goodbye.',
        },
      },
      {
        id: 'close-2',
        text: {
          de: 'Ich habe alles notiert und halte mich daran. Danke für Ihren Anruf, auf Wiederhören.',
          en: 'I’ve written it all down, and I’ll stick to it. Thank you for calling, goodbye.',
        },
      },
      {
        id: 'close-3',
        text: {
          de: 'Kann ich sonst noch etwas für Sie tun? Wenn nicht, kümmere ich mich gleich um Ihre Sache.',
          en: 'Is there anything else I can do? If not, I’ll get on with this straight away.',
        },
      },
    ],
    choices: [somethingElse],
  },
  {
    id: 'closeResolved',
    part: 'close',
    title: { de: 'Gelöst, verabschieden', en: 'Solved, say goodbye' },
    hint: { de: 'Fragen, ob alles passt, danken.', en: 'Ask if all is well, say thank you.' },
    outcome: 'resolved',
    ends: true,
    wordings: [
      {
        id: 'closeResolved-1',
        text: {
          de: 'Gut, damit ist das erledigt. Danke, dass Sie uns Bescheid gegeben haben, auf Wiederhören.',
          en: 'Good, that’s settled. Thank you for letting us know, goodbye.',
        },
      },
      {
        id: 'closeResolved-2',
        text: {
          de: 'Das ist jetzt in Ordnung gebracht. Wenn noch etwas ist, rufen Sie uns einfach an.',
          en: 'That’s been put right now. If anything else comes up, just give us a call.',
        },
      },
      {
        id: 'closeResolved-3',
        text: {
          de: 'Ist damit für Sie alles geklärt? Dann danke ich Ihnen für das Gespräch.',
          en: 'Is that everything sorted for you? Then thank you for talking it through with me.',
        },
      },
    ],
    choices: [somethingElse],
  },
  {
    id: 'closeRefused',
    part: 'close',
    title: { de: 'Nach dem Nein', en: 'After the no' },
    hint: { de: 'Nicht noch einmal begründen. Danken.', en: 'Don’t explain again. Say thank you.' },
    outcome: 'refusedWithReasons',
    ends: true,
    wordings: [
      {
        id: 'closeRefused-1',
        text: {
          de: 'Ich weiß, Sie hatten sich mehr erhofft. Danke, dass Sie mir zugehört haben, auf Wiederhören.',
          en: 'I know you were hoping for more. Thank you for hearing me out, goodbye.',
        },
      },
      {
        id: 'closeRefused-2',
        text: {
          de: 'Die Gründe schicke ich Ihnen gern auch schriftlich. Danke für Ihren Anruf, auf Wiederhören.',
          en: 'I’m happy to send you the reasons in writing as well. Thank you for calling, goodbye.',
        },
      },
      {
        id: 'closeRefused-3',
        text: {
          de: 'Wenn sich bei Ihnen etwas Neues ergibt, melden Sie sich bitte. Auf Wiederhören.',
          en: 'If anything changes on your side, please get back to us. Goodbye.',
        },
      },
    ],
    choices: [somethingElse],
  },
  {
    id: 'closePassedOn',
    part: 'close',
    title: { de: 'Nach dem Weiterleiten', en: 'After passing on' },
    hint: { de: 'Rückruf wiederholen, danken.', en: 'Repeat the callback, say thank you.' },
    outcome: 'passedOn',
    ends: true,
    wordings: [
      {
        id: 'closePassedOn-1',
        text: {
          de: 'Der Rückruf kommt {{callbackTime}}, das habe ich eingetragen. Danke und auf Wiederhören.',
          en: 'You’ll get your callback {{callbackTime}}, I’ve put that down. Thank you and goodbye.',
        },
        plain: {
          de: 'Ihr Rückruf ist eingetragen, und alles, was ich weiß, geht mit. Danke und auf Wiederhören.',
          en: 'Your callback is booked, and everything I know goes with it. Thank you and goodbye.',
        },
      },
      {
        id: 'closePassedOn-2',
        text: {
          de: 'Ich gebe jetzt alles weiter, damit Sie nicht von vorn anfangen müssen. Auf Wiederhören.',
          en: 'I’ll hand everything over now, so you won’t have to start again. Goodbye.',
        },
      },
    ],
    choices: [somethingElse],
  },
]

import type { Speech } from '../flow.ts'

/** Second rung: say back what was said. Without the words heard, the line names what happened instead. */
export const restate: Speech = {
  hint: { de: 'Neutral wiederholen. Danach drei Sekunden Pause.', en: 'Repeat it neutrally. Then wait three seconds.' },
  pauseSeconds: 3,
  wordings: [
    {
      id: 'restate-1',
      text: {
        de: 'Sie haben gerade ‚{{wordsHeard}}‘ gesagt. Habe ich Sie da richtig verstanden?',
        en: 'You just said ‘{{wordsHeard}}’. Did I hear that right?',
      },
      plain: {
        de: 'Das ging gerade gegen mich persönlich. Habe ich Sie da richtig verstanden?',
        en: 'That was aimed at me just now. Did I hear that right?',
      },
    },
    {
      id: 'restate-2',
      text: {
        de: 'Bei mir ist ‚{{wordsHeard}}‘ angekommen. War das so gemeint?',
        en: 'What I heard was ‘{{wordsHeard}}’. Is that what you meant?',
      },
      plain: {
        de: 'Bei mir kam das gerade als Angriff an. War das so gemeint?',
        en: 'That came across as an attack on me. Is that how you meant it?',
      },
    },
    {
      id: 'restate-3',
      text: {
        de: 'Ich wiederhole kurz, was ich gehört habe: ‚{{wordsHeard}}‘. Geht es Ihnen um mich oder um die Sache?',
        en: 'Let me say back what I heard: ‘{{wordsHeard}}’. Is this about me, or about what went wrong?',
      },
      plain: {
        de: 'Das war jetzt persönlich. Geht es Ihnen um mich oder um die Sache?',
        en: 'That one was personal. Is this about me, or about what went wrong?',
      },
    },
    {
      id: 'restate-4',
      text: {
        de: 'Sie sagen ‚{{wordsHeard}}‘. Was ist passiert, dass Sie so verärgert sind?',
        en: '‘{{wordsHeard}}’, you said. What happened to make you this angry?',
      },
      plain: {
        de: 'Das war deutlich, und es ging gegen mich. Was ist passiert, dass Sie so verärgert sind?',
        en: 'That was aimed at me personally. What happened to make you this angry?',
      },
    },
  ],
}

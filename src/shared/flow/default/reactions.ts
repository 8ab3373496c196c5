import type { Flow } from '../flow.ts'

/**
 * Short bridges back to the factual path. They fit in front of every step, because the step's own line is not
 * repeated after them: its choices stay on screen.
 */
export const reactions: Flow['reactions'] = {
  calmed: {
    hint: { de: 'Weiter in dem Schritt, in dem Sie waren.', en: 'Carry on in the step you were in.' },
    wordings: [
      {
        id: 'calmed-1',
        text: {
          de: 'Danke. Dann machen wir da weiter, wo wir waren.',
          en: 'Thank you. Let’s pick up where we left off.',
        },
      },
      {
        id: 'calmed-2',
        text: { de: 'Gut, dann zurück zu Ihrem Anliegen.', en: 'Right, back to what you called about.' },
      },
      {
        id: 'calmed-3',
        text: { de: 'Danke, das hilft. Machen wir weiter.', en: 'Thanks, that helps. Let’s go on.' },
      },
    ],
  },
  conceded: {
    hint: { de: 'Den Satz zurückgeben, dann Hilfe anbieten.', en: 'Give the words back, then offer help.' },
    wordings: [
      {
        id: 'conceded-1',
        text: {
          de: 'Sie sagen es selbst: Ich kann nichts dafür. Umso lieber suche ich jetzt mit Ihnen eine Lösung.',
          en: 'As you say yourself, it isn’t my fault. All the more reason for me to help you sort it out.',
        },
      },
      {
        id: 'conceded-2',
        text: {
          de: 'Danke, dass Sie sagen, es liegt nicht an mir. Ich helfe Ihnen gern, so gut ich kann.',
          en: 'Thank you for saying it’s not down to me. I’d like to help you all the same.',
        },
      },
      {
        id: 'conceded-3',
        text: {
          de: '‚Sie können nichts dafür‘ – danke, dass Sie das sagen. Helfen möchte ich Ihnen auf jeden Fall.',
          en: '‘It’s not your fault’ – thank you for saying that. Either way, I want to help you.',
        },
      },
    ],
  },
  apologised: {
    hint: { de: 'Kurz danken, dann weiter. Nichts nachtragen.', en: 'Thank them briefly and move on. No grudge.' },
    wordings: [
      {
        id: 'apologised-1',
        text: {
          de: 'Danke, das weiß ich zu schätzen. Zurück zu Ihrem Anliegen.',
          en: 'Thank you, I appreciate that. Back to your issue.',
        },
      },
      {
        id: 'apologised-2',
        text: { de: 'Danke, schon gut. Dann machen wir weiter.', en: 'That’s all right, thank you. Let’s carry on.' },
      },
      {
        id: 'apologised-3',
        text: {
          de: 'Das ist nett von Ihnen, danke. Dann schauen wir, wie es weitergeht.',
          en: 'That’s kind of you, thanks. Let’s see where we go from here.',
        },
      },
    ],
  },
  withheld: {
    hint: { de: 'Gemeinsames suchen, um eine Angabe bitten.', en: 'Find common ground, ask for one detail.' },
    pauseSeconds: 3,
    wordings: [
      {
        id: 'withheld-1',
        text: {
          de: 'Wir wollen beide, dass das gelöst wird. Mit ein, zwei Angaben von Ihnen komme ich weiter.',
          en: 'We both want this solved. One or two details from you would let me get on with it.',
        },
      },
      {
        id: 'withheld-2',
        text: {
          de: 'Ich würde das gern für Sie lösen und brauche dafür Ihre Hilfe. Was können Sie mir dazu sagen?',
          en: 'I’d like to fix this for you, and I need your help to do it. What can you tell me?',
        },
      },
      {
        id: 'withheld-3',
        text: {
          de: 'Sagen Sie mir nur so viel, wie Sie möchten. Womit soll ich anfangen?',
          en: 'Just tell me as much as you want to. Where should I start?',
        },
      },
    ],
  },
}

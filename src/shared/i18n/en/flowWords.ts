import type { flowWords as german } from '../de/flowWords.ts'
import type { Texts } from '../texts.ts'

/** The names of what a flow is made of. */
export const flowWords: Texts<typeof german> = {
  part: {
    open: 'Greet',
    listen: 'Listen',
    understand: 'Understand',
    clarify: 'Clarify',
    summarise: 'Summarise',
    options: 'Offer solutions',
    refuse: 'Refuse and explain',
    passOn: 'Pass on',
    agree: 'Agree',
    close: 'Say goodbye',
    unwilling: 'Facts withheld',
    manager: 'Team lead wanted',
  },
}

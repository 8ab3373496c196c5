import type { ready as german } from '../de/ready.ts'
import type { Texts } from '../texts.ts'

/** The screen between two calls, and the break after a hard one. */
export const ready: Texts<typeof german> = {
  title: 'Ready for the next call',
  text: 'Every field is optional. Enter starts.',
  name: 'Name',
  number: 'Phone number',
  reference: 'Customer or case number',
  flow: 'Script',
  language: 'Language of the call',
  start: 'Start the call',
  unfinished: 'Unfinished',
  unfinishedText: 'Nothing is lost here. Carry on, or close as a technical failure.',
  resume: 'Carry on',
  closeUnfinished: 'Close',
  startedAt: 'started {{time}}',
  today: 'Calls of today',
  failed: 'The call could not be started.',
  ended: {
    title: 'Ended by the rules.',
    text: 'That was the right thing to do, and your team stands behind it.',
    offer: 'Take a breath?',
    take: 'Two minutes off',
    later: 'No, thank you',
  },
  pause: {
    title: 'Take a breath',
    text: 'Loosen your shoulders, have a sip of water. Nothing is waiting.',
    remaining: '{{time}} left',
    over: 'The two minutes are over. Stay as long as you like.',
    end: 'I am ready',
  },
}

import { CALLER_EVENT_TYPES, type CallerEventType } from '../../../shared/ladder/ladder.ts'

/** Everything that a key of the call screen can do, by a name that is stored with remapped keys. */
export const COMMANDS = [
  ...CALLER_EVENT_TYPES,
  'choice.1',
  'choice.2',
  'choice.3',
  'choice.4',
  'choice.5',
  'choice.6',
  'choice.7',
  'choice.8',
  'choice.9',
  'wording.previous',
  'wording.next',
  'back',
  'hold',
  'words',
  'note',
  'cause',
  'details',
  'override',
  'language',
  'help',
] as const

/** One thing that a key of the call screen can do. */
export type Command = (typeof COMMANDS)[number]
/** A way on from a step, by its place. */
export type ChoiceCommand = Extract<Command, `choice.${string}`>

/** The commands of the step choices, in order. */
export const CHOICE_COMMANDS: readonly ChoiceCommand[] = COMMANDS.filter((command) =>
  command.startsWith('choice.'),
).map((command) => command as ChoiceCommand)

/** The reactions in the order of the screen: two rows of what is heard, then abuse and the end. */
export const REACTION_ORDER: readonly CallerEventType[] = [
  'caller.calmed',
  'caller.upset',
  'caller.conceded',
  'caller.apologised',
  'caller.withheld',
  'caller.askedForManager',
  'caller.insulted',
  'caller.insultedSeverely',
  'caller.threatened',
  'caller.hungUp',
]

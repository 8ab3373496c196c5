import { useTexts } from '../TextsProvider.tsx'
import { REACTION_TEXT } from '../textKeys.ts'
import { CHOICE_COMMANDS, type ChoiceCommand, type Command } from './commands.ts'

const TEXT = {
  ...REACTION_TEXT,
  'wording.previous': 'call.wording.previous',
  'wording.next': 'call.wording.next',
  back: 'call.tool.back',
  hold: 'call.command.holdOrResume',
  words: 'call.command.words',
  note: 'call.tool.note',
  cause: 'call.command.cause',
  details: 'call.command.details',
  override: 'call.tool.override',
  language: 'call.command.language',
  help: 'call.help.title',
} as const satisfies Record<Exclude<Command, ChoiceCommand>, string>

/** Names commands in the language of the screen. */
export function useCommandName(): (command: Command) => string {
  const { t } = useTexts()
  return (command) =>
    isChoice(command) ? t('call.command.choice', { number: CHOICE_COMMANDS.indexOf(command) + 1 }) : t(TEXT[command])
}

function isChoice(command: Command): command is ChoiceCommand {
  return command.startsWith('choice.')
}

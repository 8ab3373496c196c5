import { CAUSES } from '../call/outcome.ts'
import type { MessageFacts, MessageWords } from '../webhook/buildMessage.ts'
import { common as german } from './de/common.ts'
import { common as english } from './en/common.ts'
import type { UiLanguage } from './language.ts'

const WORDS = {
  de: {
    title: 'Neue Beschwerde',
    reference: 'Kennung',
    opened: 'Anruf vom',
    causes: 'Ursachen',
    caller: 'Anruf von',
    callerReference: 'Kunden- oder Vorgangsnummer',
    wordsHeard: 'Wortlaut',
    cause: german.cause,
  },
  en: {
    title: 'New complaint',
    reference: 'Reference',
    opened: 'Call of',
    causes: 'Causes',
    caller: 'Call from',
    callerReference: 'Customer or case number',
    wordsHeard: 'Words heard',
    cause: english.cause,
  },
} as const

/** A message about a complaint in words, for the programs that show messages to people. */
export function writeMessage(facts: MessageFacts, language: UiLanguage): MessageWords {
  const words = WORDS[language]
  const { reference, openedAtMs, causes, details } = facts
  const openedAt = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(openedAtMs)
  const lines = [
    { name: words.reference, value: reference },
    { name: words.opened, value: openedAt },
    { name: words.causes, value: causes.map((cause) => nameOf(cause, words.cause)).join(', ') },
    { name: words.caller, value: details?.callerName ?? '' },
    { name: words.callerReference, value: details?.callerReference ?? '' },
    { name: words.wordsHeard, value: details?.wordsHeard ?? '' },
  ]
  return { title: words.title, lines: lines.filter(({ value }) => value !== '') }
}

/** A cause of the team's own is its own name. */
function nameOf(cause: string, names: Readonly<Record<(typeof CAUSES)[number], string>>): string {
  const known = CAUSES.find((each) => each === cause)
  return known === undefined ? cause : names[known]
}

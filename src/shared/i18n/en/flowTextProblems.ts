import type { flowTextProblems as german } from '../de/flowTextProblems.ts'
import type { Texts } from '../texts.ts'

/** What can be wrong with the words of a flow. */
export const flowTextProblems: Texts<typeof german> = {
  missingLanguage: {
    message: 'The text is missing in {{language}}.',
    fix: 'Write it, or take {{language}} out of the languages of the script.',
  },
  unusedLanguage: {
    message: 'The text is also there in {{language}}, which is not a language of the script.',
    fix: 'Add the language, or remove the text.',
  },
  noWording: {
    message: 'Nothing is said here: there is no wording.',
    fix: 'Write at least one wording; steps of the ladder need {{limit}}.',
  },
  tooFewWordings: {
    message: 'There are fewer than {{limit}} wordings here ({{count}}).',
    fix: 'Add some, so that nobody hears the same line again and again.',
  },
  emptyWording: { message: 'This wording is empty.', fix: 'Write the line, or remove the wording.' },
  wordingTooLong: {
    message: '{{count}} characters, too long for one breath: {{limit}} at most is better.',
    fix: 'Shorten the line. A field that is filled in counts as {{variable}} characters.',
  },
  tooManySentences: {
    message: '{{count}} sentences are too many at once; {{limit}} at most is better.',
    fix: 'Keep the two that matter.',
  },
  hintTooLong: {
    message: 'This coach hint has {{count}} characters; {{limit}} can be read in passing.',
    fix: 'Make it one short request.',
  },
  brokenMarkup: {
    message: 'Near “{{near}}” there are brackets that would be read aloud.',
    fix: 'Close the brackets, or remove them.',
  },
  unknownVariable: {
    message: 'This script has no field “{{name}}”.',
    fix: 'Create it, or use another one.',
  },
  plainFormMissing: {
    message: 'The version for when the field is empty is missing in {{language}}.',
    fix: 'Write the same line again without the field.',
  },
  variableInPlain: {
    message: 'The field “{{name}}” is in the version that is said just when a field is empty.',
    fix: 'Word this version without fields.',
  },
  variableInBinding: {
    message: 'A field is within binding words, which are always said the same.',
    fix: 'Move the field out of the double square brackets.',
  },
  unknownCapture: {
    message: 'The step asks for the field “{{name}}”, which does not exist.',
    fix: 'Create the field, or remove it here.',
  },
  reservedCapture: {
    message: 'The name “{{name}}” is taken: what it holds is never read aloud.',
    fix: 'Choose another name.',
  },
  bindingWordsMissing: {
    message: 'Nothing here is binding, though a part must be said word for word.',
    fix: 'Put the words that announce the end in double square brackets.',
  },
  bindingWordsDiffer: {
    message: '“{{found}}” is binding here, but “{{expected}}” in the first wording.',
    fix: 'Use the same binding words everywhere on this step of the ladder.',
  },
  endNotAnnounced: {
    message: 'The binding words “{{found}}” do not announce the end of the call.',
    fix: 'Say in them that you are ending, or will end, the call.',
  },
  forbiddenPhrase: {
    message: '“{{phrase}}” makes an angry person angrier.',
    fix: 'Say what you understand, or what you will do, instead.',
  },
  nestedClauses: {
    message: 'One sentence holds {{count}} clauses: hard to say, and hard to follow on the phone.',
    fix: 'Make two short sentences of it.',
  },
  staleTranslation: {
    message: 'The original has changed since this was translated into {{language}}.',
    fix: 'Compare it with the original, and change or confirm it.',
  },
  tagInText: {
    message: '“{{tag}}” belongs in a web page. Here it is text that somebody would have to say.',
    fix: 'Remove it.',
  },
  controlCharacter: { message: 'The text holds the invisible character {{character}}.', fix: 'Remove it.' },
}

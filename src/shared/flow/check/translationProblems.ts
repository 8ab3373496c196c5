import type { ProblemDefinition } from './problemDefinition.ts'

/** What can be wrong with translated texts that come back into a flow. */
export const TRANSLATION_PROBLEMS = {
  translationUnreadable: {
    severity: 'error',
    message: 'The translation cannot be read: {detail}.',
    fix: 'Take an XLIFF 1.2 file or a table that was written from this flow.',
  },
  translationMalformed: {
    severity: 'error',
    message: 'The translation can be read up to line {line} only: what stands there is not XML.',
    fix: 'Take an XLIFF 1.2 file or a table that was written from this flow.',
  },
  foreignFlow: {
    severity: 'error',
    message: 'These texts belong to the flow {found} and not to {expected}.',
    fix: 'Open the flow {found}, or take the right file.',
  },
  wrongSourceLanguage: {
    severity: 'error',
    message: 'This is translated from the language {found}, while the flow is written in {expected}.',
    fix: 'Have the texts translated from {expected}.',
  },
  sourceTranslated: {
    severity: 'error',
    message: 'The file translates into {language}, the very language the flow is written in.',
    fix: 'Name another language as the target.',
  },
  unknownText: {
    severity: 'warning',
    message: 'The flow has no text {key} any more.',
    fix: 'Leave it; what was removed needs no translation.',
  },
  translationTooLong: {
    severity: 'error',
    message: 'This translation has {count} characters, which no text of a flow may have.',
    fix: 'Shorten it until it can be said in one breath.',
  },
  markupDiffers: {
    severity: 'warning',
    message: 'The original marks {expected}, the translation marks {found}.',
    fix: 'Keep the fields in curly brackets and the binding words in square ones.',
  },
  languageAdded: {
    severity: 'hint',
    message: 'The flow does not have the language {language} yet.',
    fix: 'Add it to the languages of the flow as well.',
  },
} as const satisfies Record<string, ProblemDefinition>

import type { flowTranslationProblems as german } from '../de/flowTranslationProblems.ts'
import type { Texts } from '../texts.ts'

/** What can be wrong with translated texts that come back into a flow. */
export const flowTranslationProblems: Texts<typeof german> = {
  translationUnreadable: {
    message: 'The translation cannot be read: {{detail}}.',
    fix: 'Take an XLIFF 1.2 file or a table that was written from this script.',
  },
  translationMalformed: {
    message: 'The translation can be read up to line {{line}} only: what stands there is not XML.',
    fix: 'Take an XLIFF 1.2 file or a table that was written from this script.',
  },
  foreignFlow: {
    message: 'These texts belong to the script “{{found}}”, not to “{{expected}}”.',
    fix: 'Open the script “{{found}}”, or take the right file.',
  },
  wrongSourceLanguage: {
    message: 'The texts were translated from {{found}}, but the script is written in {{expected}}.',
    fix: 'Have the texts translated from {{expected}}.',
  },
  sourceTranslated: {
    message: 'The file translates into the language the script is written in: {{language}}.',
    fix: 'Name another target language.',
  },
  unknownText: {
    message: 'The script no longer has the text {{key}}.',
    fix: 'Nothing to do: what was removed needs no translation.',
  },
  translationTooLong: {
    message: 'The translation has {{count}} characters; no text may be that long.',
    fix: 'Shorten it until it can be said in one breath.',
  },
  markupDiffers: {
    message: 'The original has {{expected}}, the translation has {{found}}.',
    fix: 'Keep the fields in curly brackets and the binding words in square ones.',
  },
  languageAdded: {
    message: 'The script does not have the language {{language}} yet.',
    fix: 'Add it to the languages of the script as well.',
  },
}

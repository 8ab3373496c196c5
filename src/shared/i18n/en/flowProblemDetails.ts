import type { flowProblemDetails as german } from '../de/flowProblemDetails.ts'
import type { Texts } from '../texts.ts'

/** What problems of files and translations name: what there is too much of, what is wrong with it, what would fit. */
export const flowProblemDetails: Texts<typeof german> = {
  lines: 'lines',
  links: 'links',
  entries: 'entries in one list',
  choices: 'choices',
  rows: 'rows',
  cells: 'cells',
  cellsInRow: 'cells in one row',
  titleTooLong: 'it is too long',
  titleMissing: 'it has no name',
  bracketInTitle: 'there is a bracket in its name',
  tagsOpen: 'its tags do not end',
  textAfterTags: 'something follows its tags',
  quoteOpen: 'a quote does not end',
  textAfterQuote: 'something follows a closing quote',
  stepName: 'the name of a step',
  languageCode: 'a language in two letters, as in “de”',
  seconds: 'a number from 1 to 10, in seconds',
  fieldNames: 'at most ten names of fields, with commas between them',
  documentType: 'it has a document type, which XLIFF does not need',
  tooManyTags: 'it has more tags or lines than any translation',
  otherXliff: 'it is not XLIFF 1.2',
  notOneFile: 'it describes no file or several instead of one',
  tooManyTexts: 'it has more texts than any script',
  empty: 'it is empty',
  nestedTooDeep: 'its tags are nested too deep',
  notTwoLanguages: 'the first row does not name exactly two languages',
  columnsMissing: 'the columns “flow” and “key” are missing',
  severalFlows: 'its rows belong to several scripts',
}

/** What the words of a problem name by a code, in English for the command line; a screen has words of its own for each. */
export const PROBLEM_DETAILS = {
  lines: 'lines',
  links: 'links',
  entries: 'entries in one list',
  choices: 'choices',
  rows: 'rows',
  cells: 'cells',
  cellsInRow: 'cells in one row',
  titleTooLong: 'it is too long',
  titleMissing: 'it has no name',
  bracketInTitle: 'a bracket stands in its name',
  tagsOpen: 'its tags do not end',
  textAfterTags: 'a text follows its tags',
  quoteOpen: 'a quote does not end',
  textAfterQuote: 'a text follows a closing quote',
  stepName: 'the name of a step',
  languageCode: 'a language in two letters, as in “de”',
  seconds: 'a number of seconds from 1 to 10',
  fieldNames: 'at most ten names of fields with commas between them',
  documentType: 'it has a document type, which XLIFF needs none of',
  tooManyTags: 'it has more tags, attributes, references or lines than any translation',
  otherXliff: 'it is not XLIFF 1.2',
  notOneFile: 'it holds not one file but none or several',
  tooManyTexts: 'it has more texts than any flow',
  empty: 'it is empty',
  nestedTooDeep: 'its tags are nested too deep',
  notTwoLanguages: 'the first row does not name two languages',
  columnsMissing: 'the columns “flow” and “key” are missing',
  severalFlows: 'its rows belong to several flows',
  fieldMissing: 'something is missing',
  textWanted: 'a text is wanted',
  numberWanted: 'a number is wanted',
  flagWanted: 'true or false is wanted',
  listWanted: 'a list in square brackets is wanted',
  groupWanted: 'a group of fields in braces is wanted',
  knownValueWanted: 'one of the known values is wanted',
  tooMuchThere: 'it is too long, too large or too much',
  tooLittleThere: 'it is too short, too small or too little',
  fieldUnknown: 'no such field is known',
  otherShape: 'it has another form',
} as const

/** Something that the words of a problem name by a code. */
export type ProblemDetail = keyof typeof PROBLEM_DETAILS

/** The values of a problem that may be such a code; all others are taken from the file as they stand. */
const DETAIL_VALUES = ['what', 'detail', 'wanted']

/** The code that a value of a problem is, null where it is a text of its own. */
export function problemDetail(name: string, value: string | number): ProblemDetail | null {
  return DETAIL_VALUES.includes(name) && isDetail(value) ? value : null
}

function isDetail(value: string | number): value is ProblemDetail {
  return Object.hasOwn(PROBLEM_DETAILS, value)
}

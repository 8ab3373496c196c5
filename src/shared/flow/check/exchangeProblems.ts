import type { ProblemDefinition } from './problemDefinition.ts'

/** What can be wrong with a file that is to become a flow, and what is told about how it became one. */
export const EXCHANGE_PROBLEMS = {
  fileTooLarge: {
    severity: 'error',
    message: 'This file has {size} MB and may have at most {limit}.',
    fix: 'Split the flow, or check that it is the right file.',
  },
  unreadableText: {
    severity: 'error',
    message: 'The letters of this file cannot be read: it is not in {encoding}.',
    fix: 'Save it again as text in UTF-8.',
  },
  tooDeep: {
    severity: 'error',
    message: 'In line {line} the brackets are nested more than {limit} deep, which no flow needs.',
    fix: 'Check that it is the right file.',
  },
  tooMuch: {
    severity: 'error',
    message: 'Up to line {line} there are more than {limit} {what}, which no flow has.',
    fix: 'Check that it is the right file, or split the flow.',
  },
  tooManySteps: {
    severity: 'error',
    message: 'There are more than {limit} steps in this file.',
    fix: 'Split the flow.',
  },
  upgradedFormat: {
    severity: 'hint',
    message: 'The flow was written in format {found} and has been brought to format {known}.',
    fix: 'Nothing is to be done; the file itself stays as it is.',
  },
  unknownFileKind: {
    severity: 'error',
    message: 'Neither its name nor its content says that a flow can be read from this file.',
    fix: 'Take a flow in JSON, a Twee 3 file, or a table saved as CSV.',
  },
  nothingToImport: {
    severity: 'error',
    message: 'There is no step in this file.',
    fix: 'Check that it is the right file.',
  },
  outsidePassage: {
    severity: 'error',
    message: 'Line {line} stands before the first passage.',
    fix: 'Begin each passage with two colons and its name.',
  },
  passageHeader: {
    severity: 'error',
    message: 'Line {line} does not begin a passage: {detail}.',
    fix: 'Write two colons, the name, and if needed tags in square brackets; put a backslash before a bracket in a name.',
  },
  passageTwice: {
    severity: 'error',
    message: 'The passage “{passage}” begins in line {first} and again in line {line}.',
    fix: 'Give one of them another name.',
  },
  storyCode: {
    severity: 'error',
    message: 'In the passage “{passage}”, line {line} holds what a story format would run or fill in: {found}',
    fix: 'Write the passage in plain text with links; conditions are added in the editor afterwards.',
  },
  brokenLink: {
    severity: 'error',
    message: 'In the passage “{passage}”, a link in line {line} has no end or no target.',
    fix: 'Close it in the same line, and name the passage it leads to.',
  },
  startMissing: {
    severity: 'error',
    message: 'The story starts at the passage “{passage}”, which does not exist.',
    fix: 'Name an existing passage as the start in StoryData.',
  },
  tableUnreadable: {
    severity: 'error',
    message: 'The table cannot be read beyond row {row}: {detail}.',
    fix: 'Save it from the spreadsheet as CSV, and check the quotes around its cells.',
  },
  translationInstead: {
    severity: 'error',
    message: 'This is a table of translations, which belongs to a flow and is none by itself.',
    fix: 'Open the flow and read the translations into it.',
  },
  columnUnknown: {
    severity: 'error',
    message: 'There is nothing in a flow for the column “{column}”.',
    fix: 'Rename it, or remove it; docs/exchange.md lists the columns.',
  },
  columnTwice: {
    severity: 'error',
    message: 'The column “{column}” stands here a second time.',
    fix: 'Remove one of the two, or number the choices.',
  },
  columnMissing: {
    severity: 'error',
    message: 'The column “{column}” is missing, or the first row does not name the columns.',
    fix: 'Name the columns in the first row; docs/exchange.md lists them.',
  },
  badCell: {
    severity: 'error',
    message: 'Row {row} says “{found}” in the column “{column}”, where only this fits: {wanted}.',
    fix: 'Correct the cell.',
  },
  cellsDiffer: {
    severity: 'error',
    message: 'Row {row} says something else in the column “{column}” than row {first} for the same step.',
    fix: 'Say it once, or in both rows alike.',
  },
  codePageAssumed: {
    severity: 'hint',
    message: 'The file does not say how its letters are written; it was read in {encoding}.',
    fix: 'Look at the umlauts and quotes; if they are wrong, save the table as CSV in UTF-8.',
  },
  metadataIgnored: {
    severity: 'hint',
    message: 'What is said about the passage “{passage}” in line {line} cannot be read and was left out.',
    fix: 'Move the step to its place on the plan.',
  },
  builtInLadder: {
    severity: 'hint',
    message: 'The ladder, the reactions and the fields to fill are those of the built-in flow.',
    fix: 'Read them through, and put them into your own words.',
  },
  builtInSidePaths: {
    severity: 'hint',
    message: 'These steps come from the built-in flow: {steps}.',
    fix: 'Read them through, and put them into your own words.',
  },
  endAssumed: {
    severity: 'hint',
    message: 'The step {step} leads nowhere, so the call can end there, with the outcome {outcome}.',
    fix: 'Set the outcome that fits, or add a choice.',
  },
} as const satisfies Record<string, ProblemDefinition>

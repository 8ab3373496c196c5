import type { flowFileProblems as german } from '../de/flowFileProblems.ts'
import type { Texts } from '../texts.ts'

/** What can be wrong with a file that is to become a flow, and what is told about how it became one. */
export const flowFileProblems: Texts<typeof german> = {
  fileTooLarge: {
    message: 'The file has {{size}} MB and may have {{limit}} at most.',
    fix: 'Split the script, or check that it is the right file.',
  },
  unreadableText: {
    message: 'The letters of the file cannot be read: it is not {{encoding}}.',
    fix: 'Save the file again as text in UTF-8.',
  },
  tooDeep: {
    message: 'In line {{line}} the brackets are nested more than {{limit}} deep.',
    fix: 'Check that it is the right file.',
  },
  tooManySteps: { message: 'There are more than {{limit}} steps in the file.', fix: 'Split the script.' },
  upgradedFormat: {
    message: 'The script was written in format {{found}} and is now in format {{known}}.',
    fix: 'There is nothing to do. The file itself stays as it is.',
  },
  unknownFileKind: {
    message: 'Neither its name nor its content says how to read the file.',
    fix: 'Take a script in JSON, a Twee 3 file, or a table as CSV.',
  },
  nothingToImport: { message: 'There is no step in the file.', fix: 'Check that it is the right file.' },
  outsidePassage: {
    message: 'Line {{line}} stands before the first passage.',
    fix: 'Begin each passage with two colons and its name.',
  },
  passageHeader: {
    message: 'Line {{line}} does not begin a passage: {{detail}}.',
    fix: 'Write two colons, the name and, where needed, tags in square brackets.',
  },
  passageTwice: {
    message: 'The passage “{{passage}}” begins in line {{first}} and again in line {{line}}.',
    fix: 'Give one of them another name.',
  },
  storyCode: {
    message: 'In the passage “{{passage}}”, line {{line}} holds something that would be run: {{found}}',
    fix: 'Write the passage as text with links. Add conditions to the script afterwards.',
  },
  brokenLink: {
    message: 'In the passage “{{passage}}”, a link in line {{line}} has no end or no target.',
    fix: 'Close it in the same line, and name the passage it leads to.',
  },
  startMissing: {
    message: 'The story starts at “{{passage}}”, which does not exist.',
    fix: 'Name a passage that exists in StoryData.',
  },
  metadataIgnored: {
    message: 'What line {{line}} says about the passage “{{passage}}” cannot be read and was left out.',
    fix: 'Move the step to its place on the plan.',
  },
  builtInLadder: {
    message: 'The ladder, the reactions and the fields are those of the built-in script.',
    fix: 'Read them through, and put them into your own words.',
  },
  builtInSidePaths: {
    message: 'These steps come from the built-in script: {{steps}}.',
    fix: 'Read them through, and put them into your own words.',
  },
  endAssumed: {
    message: '“{{step}}” leads nowhere, so the call can end there with the outcome “{{outcome}}”.',
    fix: 'Choose the outcome that fits, or add a choice.',
  },
  tooMuch: {
    message: 'Up to line {{line}} the file holds more than {{limit}} {{what}}, and no script has that many.',
    fix: 'Check that it is the right file, or split the script.',
  },
  tableUnreadable: {
    message: 'From row {{row}} on the table cannot be read: {{detail}}.',
    fix: 'Save it from the spreadsheet as CSV, and check the quotes around its cells.',
  },
  translationInstead: {
    message: 'This is a table of translations. It belongs to a script and is none by itself.',
    fix: 'Open the script and read the translations in there.',
  },
  columnUnknown: {
    message: 'A script has no use for the column “{{column}}”.',
    fix: 'Rename the column, or remove it.',
  },
  columnTwice: {
    message: 'The column “{{column}}” is there twice.',
    fix: 'Remove one of the two, or number the choices.',
  },
  columnMissing: {
    message: 'The column “{{column}}” is missing, or the first row does not name the columns.',
    fix: 'Write the names of the columns into the first row.',
  },
  badCell: {
    message: 'Row {{row}} says “{{found}}” in the column “{{column}}”. Only this fits there: {{wanted}}.',
    fix: 'Correct the cell.',
  },
  cellsDiffer: {
    message: 'In the column “{{column}}”, row {{row}} differs from row {{first}} for the same step.',
    fix: 'Say it once, or in both rows alike.',
  },
  codePageAssumed: {
    message: 'The file does not say how its letters are stored. It was read as {{encoding}}.',
    fix: 'Look at the umlauts and quotes. If they are wrong, save the table as CSV in UTF-8.',
  },
}

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

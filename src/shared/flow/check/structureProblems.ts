import type { ProblemDefinition } from './problemDefinition.ts'

/** What can be wrong with a document and with how its steps hang together. */
export const STRUCTURE_PROBLEMS = {
  notJson: {
    severity: 'error',
    message: 'This is not a JSON document, from line {line}, character {column} on: {detail}',
    fix: 'Write the flow as one JSON object in UTF-8.',
  },
  unsupportedFormat: {
    severity: 'error',
    message: 'This document has the format {found}, and this app knows formats up to {known}.',
    fix: 'Update the app, or write the document in format {known}.',
  },
  badShape: {
    severity: 'error',
    message: 'This is not what the format asks for here, {wanted}: {detail}',
    fix: 'Compare it with docs/flow-format.md.',
  },
  missingRung: {
    severity: 'error',
    message: 'The rung {rung} is missing.',
    fix: 'Give every rung of the ladder its wordings, also those that a policy may leave out.',
  },
  duplicateKey: {
    severity: 'error',
    message: '“{key}” stands here twice, and only one of them can count.',
    fix: 'Remove one of the two fields, or give the two choices different labels.',
  },
  duplicateId: {
    severity: 'error',
    message: 'The id {id} is already used at {first}.',
    fix: 'Give it an id of its own.',
  },
  unknownTarget: {
    severity: 'error',
    message: 'This leads to the step {step}, which does not exist.',
    fix: 'Choose a step of this flow, or add the step {step}.',
  },
  unreachableStep: {
    severity: 'warning',
    message: 'No choice and no entry leads to the step {step}.',
    fix: 'Lead a choice to it, or remove it.',
  },
  deadEnd: {
    severity: 'error',
    message: 'The step {step} has no choice and does not end the call.',
    fix: 'Add a choice, or mark the step as one where the call can end.',
  },
  noWayToEnd: {
    severity: 'error',
    message: 'From the step {step} no way leads to an end of the call.',
    fix: 'Lead a choice out of the loop, or mark a step as one where the call can end.',
  },
  pathWithoutOutcome: {
    severity: 'error',
    message: 'A call can end at the step {step} without an outcome from any step on the way.',
    fix: 'Set the outcome on this step, or on every way to it.',
  },
  noWayBack: {
    severity: 'error',
    message: 'The side path at the step {step} leads neither back nor to an end.',
    fix: 'Add a choice that leads back to where the call was left.',
  },
  startIsSidePath: {
    severity: 'error',
    message: 'The call would start on the side path {step}, from which there is nothing to go back to.',
    fix: 'Start on a step of the main path.',
  },
  resumeOnMainPath: {
    severity: 'warning',
    message: 'This choice leads back to where the call was left, but its step is not on a side path.',
    fix: 'Lead the choice to a step.',
  },
  tooManyChoices: {
    severity: 'error',
    message: 'The step {step} has {count} choices, and there are keys for {limit}.',
    fix: 'Split the step, or merge choices.',
  },
  noSureChoice: {
    severity: 'error',
    message: 'Every choice of the step {step} has a condition, so there may be none to take.',
    fix: 'Leave one choice without a condition, or mark the step as one where the call can end.',
  },
  unknownConditionStep: {
    severity: 'error',
    message: 'This condition asks for the step {step}, which does not exist.',
    fix: 'Choose a step of this flow, or remove the condition.',
  },
  unknownConditionCapture: {
    severity: 'error',
    message: 'This condition asks for the capture {name}, which the flow does not declare.',
    fix: 'Choose a capture of this flow, or remove the condition.',
  },
  labelTooLong: {
    severity: 'hint',
    message: 'This label has {count} characters; its button holds about {limit}.',
    fix: 'Say it in two or three words.',
  },
} as const satisfies Record<string, ProblemDefinition>

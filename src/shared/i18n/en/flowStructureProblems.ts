import type { flowStructureProblems as german } from '../de/flowStructureProblems.ts'
import type { Texts } from '../texts.ts'

/** What can be wrong with how a flow hangs together. */
export const flowStructureProblems: Texts<typeof german> = {
  notJson: {
    message:
      'From line {{line}}, character {{column}} on the file is not JSON: it ends there, or something unexpected stands there.',
    fix: 'Check that it is the right file, and that all of it arrived.',
  },
  unsupportedFormat: {
    message: 'The file has format {{found}}. This Ruhepol knows formats up to {{known}}.',
    fix: 'Update Ruhepol, or ask for the file in format {{known}}.',
  },
  badShape: {
    message: 'This does not fit the format. {{wanted}}.',
    fix: 'Compare the place with the description of the format.',
  },
  missingRung: {
    message: 'The step of the ladder “{{rung}}” is missing.',
    fix: 'Give every step of the ladder its wordings, also those your rules leave out.',
  },
  duplicateKey: {
    message: '“{{key}}” is there twice, and nobody can tell the two apart.',
    fix: 'Rename one of them, or remove it.',
  },
  duplicateId: { message: 'The id {{id}} is taken already.', fix: 'Give it an id of its own.' },
  unknownTarget: {
    message: 'This leads to the step “{{step}}”, which does not exist.',
    fix: 'Choose another step, or create this one.',
  },
  unreachableStep: {
    message: 'Nothing leads to “{{step}}”.',
    fix: 'Lead a choice here, or remove the step.',
  },
  deadEnd: {
    message: '“{{step}}” leads nowhere, and the call does not end there either.',
    fix: 'Add a choice, or let the call end here.',
  },
  noWayToEnd: {
    message: 'From “{{step}}” there is no way to an end of the call.',
    fix: 'Lead a choice out of the loop, or let the call end here.',
  },
  pathWithoutOutcome: {
    message: 'The call can end at “{{step}}” without an outcome.',
    fix: 'Choose the outcome at this step, or on every way to it.',
  },
  noWayBack: {
    message: 'The side path at “{{step}}” leads neither back nor to an end.',
    fix: 'Add a choice that leads back.',
  },
  startIsSidePath: {
    message: 'The call would start on the side path “{{step}}”, with nothing to go back to.',
    fix: 'Start with a step of the main path.',
  },
  resumeOnMainPath: {
    message: 'This choice leads back, though its step is not on a side path.',
    fix: 'Lead the choice to a step.',
  },
  tooManyChoices: {
    message: '“{{step}}” has {{count}} choices, and there are keys for {{limit}}.',
    fix: 'Split the step, or merge choices.',
  },
  noSureChoice: {
    message: 'Every choice of “{{step}}” has a condition, so there may be none to take.',
    fix: 'Leave one choice without a condition, or let the call end here.',
  },
  unknownConditionStep: {
    message: 'The condition asks for the step “{{step}}”, which does not exist.',
    fix: 'Choose another step, or remove the condition.',
  },
  unknownConditionCapture: {
    message: 'The condition asks for the field “{{name}}”, which does not exist.',
    fix: 'Choose another field, or remove the condition.',
  },
  labelTooLong: {
    message: 'This label has {{count}} characters; its button holds about {{limit}}.',
    fix: 'Say it in two or three words.',
  },
}

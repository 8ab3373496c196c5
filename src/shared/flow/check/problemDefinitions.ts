/** How bad a problem is: the flow cannot be published, should not be, or could be better. */
export type Severity = 'error' | 'warning' | 'hint'

/** What a problem code means: message and fix are templates, `{name}` stands for a value of the case at hand. */
export type ProblemDefinition = { readonly severity: Severity; readonly message: string; readonly fix: string }

/** Every problem a flow can have. Codes never change their meaning and are never used again for something else. */
export const PROBLEM_DEFINITIONS = {
  notJson: {
    severity: 'error',
    message: 'This is not a JSON document: {detail}',
    fix: 'Write the flow as one JSON object in UTF-8.',
  },
  unsupportedFormat: {
    severity: 'error',
    message: 'This document has the format {found}, and this app knows formats up to {known}.',
    fix: 'Update the app, or write the document in format {known}.',
  },
  badShape: {
    severity: 'error',
    message: 'This is not what the format asks for here: {detail}',
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
  labelTooLong: {
    severity: 'hint',
    message: 'This label has {count} characters; its button holds about {limit}.',
    fix: 'Say it in two or three words.',
  },
  missingLanguage: {
    severity: 'error',
    message: 'This text is missing in the language {language}.',
    fix: 'Write it in {language}, or remove {language} from the languages of the flow.',
  },
  unusedLanguage: {
    severity: 'warning',
    message: 'This text is also written in {language}, which is not a language of the flow.',
    fix: 'Add {language} to the languages of the flow, or remove the text.',
  },
  noWording: {
    severity: 'error',
    message: 'Nothing is said here: there is no wording.',
    fix: 'Write at least one wording; rungs need {limit}.',
  },
  tooFewWordings: {
    severity: 'warning',
    message: 'There are {count} wordings where there should be at least {limit}.',
    fix: 'Add wordings, so that nobody hears the same line again and again.',
  },
  emptyWording: {
    severity: 'error',
    message: 'This wording says nothing.',
    fix: 'Write the line, or remove the wording.',
  },
  wordingTooLong: {
    severity: 'warning',
    message: 'This line has {count} characters and should have at most {limit}; a variable counts as {variable}.',
    fix: 'Shorten it until it can be said in one breath.',
  },
  tooManySentences: {
    severity: 'warning',
    message: 'This line has {count} sentences and should have at most {limit}.',
    fix: 'Keep the two sentences that matter.',
  },
  hintTooLong: {
    severity: 'hint',
    message: 'This hint has {count} characters and should have at most {limit}.',
    fix: 'Make it one short imperative.',
  },
  brokenMarkup: {
    severity: 'error',
    message: 'Brackets are left over near “{near}”: they would be read aloud.',
    fix: 'Close double curly brackets around a name, and double square brackets around binding words.',
  },
  unknownVariable: {
    severity: 'error',
    message: 'The variable {name} is not one of the captures of the flow.',
    fix: 'Declare the capture {name}, or use one that is declared.',
  },
  plainFormMissing: {
    severity: 'error',
    message: 'This line needs a variable and has no form without it in {language}.',
    fix: 'Write the plain form: the same line for when nothing was captured.',
  },
  variableInPlain: {
    severity: 'error',
    message: 'The plain form holds the variable {name}, but it is spoken when a variable is missing.',
    fix: 'Word the plain form without variables.',
  },
  variableInBinding: {
    severity: 'error',
    message: 'A variable stands within binding words, which are said word for word.',
    fix: 'Move the variable out of the double square brackets.',
  },
  unknownCapture: {
    severity: 'error',
    message: 'The step asks for the capture {name}, which the flow does not declare.',
    fix: 'Declare the capture {name}, or remove it here.',
  },
  reservedCapture: {
    severity: 'error',
    message: 'The name {name} is reserved: what it holds is never said in a line.',
    fix: 'Choose another name.',
  },
  bindingWordsMissing: {
    severity: 'error',
    message: 'This line must be said word for word in part, and nothing in it is binding.',
    fix: 'Put double square brackets around the words that announce the end.',
  },
  bindingWordsDiffer: {
    severity: 'error',
    message: 'The binding words here are “{found}”, while the first wording binds “{expected}”.',
    fix: 'Use the same binding words in every wording of this rung.',
  },
  endNotAnnounced: {
    severity: 'error',
    message: 'The binding words “{found}” do not announce that the call ends.',
    fix: 'Say in the binding words that you will end, or are ending, the call.',
  },
  forbiddenPhrase: {
    severity: 'warning',
    message: '“{phrase}” makes an angry person angrier.',
    fix: 'Say what you understand or what you will do instead.',
  },
  controlCharacter: {
    severity: 'error',
    message: 'This text holds the invisible character {character}.',
    fix: 'Remove it; a line is one line of visible text.',
  },
} as const satisfies Record<string, ProblemDefinition>

/** The stable code of a problem. */
export type FlowProblemCode = keyof typeof PROBLEM_DEFINITIONS

import type { ProblemDefinition } from './problemDefinition.ts'

/** What can be wrong with the words of a flow. */
export const TEXT_PROBLEMS = {
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
  nestedClauses: {
    severity: 'hint',
    message: 'This sentence has {count} subordinate clauses: hard to say, and hard to follow on the phone.',
    fix: 'Make two short sentences of it.',
  },
  staleTranslation: {
    severity: 'warning',
    message: 'The original was changed after this text was translated into {language}.',
    fix: 'Read it beside the original, change it or mark it as checked.',
  },
  tagInText: {
    severity: 'warning',
    message: '“{tag}” is part of a web page. Here it is text, and somebody would have to say it.',
    fix: 'Remove it; a line is spoken words.',
  },
  controlCharacter: {
    severity: 'error',
    message: 'This text holds the invisible character {character}.',
    fix: 'Remove it; a line is one line of visible text.',
  },
} as const satisfies Record<string, ProblemDefinition>

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
} as const satisfies Record<string, ProblemDefinition>

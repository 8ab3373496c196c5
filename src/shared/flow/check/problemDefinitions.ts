import { EXCHANGE_PROBLEMS } from './exchangeProblems.ts'
import { STRUCTURE_PROBLEMS } from './structureProblems.ts'
import { TEXT_PROBLEMS } from './textProblems.ts'
import { TRANSLATION_PROBLEMS } from './translationProblems.ts'

/** Every problem a flow can have. Codes never change their meaning and are never used again for something else. */
export const PROBLEM_DEFINITIONS = {
  ...STRUCTURE_PROBLEMS,
  ...TEXT_PROBLEMS,
  ...EXCHANGE_PROBLEMS,
  ...TRANSLATION_PROBLEMS,
}

/** The stable code of a problem. */
export type FlowProblemCode = keyof typeof PROBLEM_DEFINITIONS

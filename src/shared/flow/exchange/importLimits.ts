import { MAX_CHOICES } from '../check/limits.ts'
import { MAX_STEPS } from '../flow.ts'

/** A flow of 5,000 steps in two languages has about this size. */
export const MAX_IMPORT_BYTES = 5_000_000
/** A flow nests nine levels deep. */
export const MAX_IMPORT_DEPTH = 32
/** The longest list of a flow is that of its stale texts: a few for each step. */
export const MAX_IMPORT_ENTRIES = 50_000
/** Several wordings in several languages for each step. */
export const MAX_IMPORT_LINES = 50_000
/** Every key of every step. */
export const MAX_IMPORT_CHOICES = MAX_CHOICES * MAX_STEPS
/** More problems than this are one problem: it is the wrong file. */
export const MAX_IMPORT_PROBLEMS = 100

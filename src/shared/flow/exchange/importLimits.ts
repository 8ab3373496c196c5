/** A flow of 5,000 steps in two languages has about this size. */
export const MAX_IMPORT_BYTES = 5_000_000
/** A flow nests nine levels deep. */
export const MAX_IMPORT_DEPTH = 32
/** More problems than this are one problem: it is the wrong file. */
export const MAX_IMPORT_PROBLEMS = 100

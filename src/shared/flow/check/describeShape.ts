import type { ProblemDetail } from './problemDetails.ts'

/** What the schema says of a wrong value; only what kind of wrong it is. */
export type ShapeFault = { readonly code?: string; readonly expected?: string }

const WANTED: Readonly<Record<string, ProblemDetail>> = {
  string: 'textWanted',
  number: 'numberWanted',
  int: 'numberWanted',
  boolean: 'flagWanted',
  array: 'listWanted',
  object: 'groupWanted',
  record: 'groupWanted',
}

const FAULTS: Readonly<Record<string, ProblemDetail>> = {
  invalid_value: 'knownValueWanted',
  too_big: 'tooMuchThere',
  too_small: 'tooLittleThere',
  unrecognized_keys: 'fieldUnknown',
}

/** What would fit in the place of a value that does not have the shape of a flow, as a code that screens have words for. */
export function describeShape({ code = '', expected = '' }: ShapeFault, value: unknown): ProblemDetail {
  if (value === undefined && code !== 'unrecognized_keys') return 'fieldMissing'
  return (code === 'invalid_type' ? WANTED[expected] : FAULTS[code]) ?? 'otherShape'
}

import type { EXCHANGE_PROBLEMS } from '../../../src/shared/flow/check/exchangeProblems.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'

/** A file, and a problem or note that reading it must tell. */
export type ImportCase = {
  readonly code: keyof typeof EXCHANGE_PROBLEMS
  readonly what: string
  readonly path: string
  readonly fileName: string
  readonly content: string | Uint8Array
}

const json = (document: object) => ({ fileName: 'flow.json', content: JSON.stringify(document) })

/** One case or more for each code of `EXCHANGE_PROBLEMS`. */
export const importCases: readonly ImportCase[] = [
  { code: 'fileTooLarge', what: 'a file over 5 MB', path: '', fileName: 'a.json', content: ' '.repeat(5_000_001) },
  {
    code: 'unreadableText',
    what: 'a file that is no text',
    path: '',
    fileName: 'a.json',
    content: new Uint8Array([0x7b, 0xff, 0xfe]),
  },
  {
    code: 'tooDeep',
    what: 'brackets without end',
    path: '',
    fileName: 'a.json',
    content: `{"steps":\n${'['.repeat(2_000_000)}`,
  },
  {
    code: 'tooManySteps',
    what: 'over 5,000 steps',
    path: 'steps',
    ...json({ ...minimalFlow(), steps: Array(5001).fill(minimalFlow().steps[0]) }),
  },
  { code: 'upgradedFormat', what: 'an older format', path: 'format', ...json({ ...minimalFlow(), format: 1 }) },
]

import type { FlowProblemCode } from '../../../src/shared/flow/check/problemDefinitions.ts'
import { FLOW_FORMAT } from '../../../src/shared/flow/flow.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'

/** A source that is not a flow, and the problem that says so. */
export type DocumentCase = {
  readonly code: FlowProblemCode
  readonly what: string
  readonly path: string
  readonly source: unknown
}

const { rungs, ...withoutRungs } = minimalFlow()
const { warn: _, ...withoutWarn } = rungs
const [open, close, side] = minimalFlow().steps

/** One case or more for each problem that `parseFlow` can find. */
export const documentCases: readonly DocumentCase[] = [
  { code: 'notJson', what: 'the text ends early', path: '', source: '{"format": 1,' },
  { code: 'badShape', what: 'the document is a list', path: '', source: '[]' },
  { code: 'badShape', what: 'there is no document', path: '', source: null },
  {
    code: 'badShape',
    what: 'a field does not belong there',
    path: 'theme',
    source: { ...minimalFlow(), theme: 'dark' },
  },
  {
    code: 'badShape',
    what: 'a step has a part that does not exist, told by its id',
    path: 'steps.close.part',
    source: { ...minimalFlow(), steps: [open, { ...close, part: 'dance' }, side] },
  },
  {
    code: 'unsupportedFormat',
    what: 'the format is newer',
    path: 'format',
    source: { ...minimalFlow(), format: FLOW_FORMAT + 1 },
  },
  {
    code: 'unsupportedFormat',
    what: 'the format is no number',
    path: 'format',
    source: { ...minimalFlow(), format: 'x' },
  },
  {
    code: 'missingRung',
    what: 'a rung is missing',
    path: 'rungs.warn',
    source: { ...withoutRungs, rungs: withoutWarn },
  },
  {
    code: 'duplicateKey',
    what: 'a field stands twice in the text',
    path: 'entries.start',
    source: JSON.stringify(minimalFlow()).replace('"entries":{', '"entries":{"start":"close",'),
  },
]

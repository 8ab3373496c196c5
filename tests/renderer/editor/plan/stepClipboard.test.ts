import { describe, expect, it } from 'vitest'
import { readCopied, writeCopied } from '../../../../src/renderer/editor/plan/stepClipboard.ts'
import { FLOW_FORMAT } from '../../../../src/shared/flow/flow.ts'
import { minimalFlow } from '../../../support/minimalFlow.ts'

const { steps } = minimalFlow()

describe('steps on the clipboard', () => {
  it('come back as they were copied, with the places they had', () => {
    const text = writeCopied(steps, new Map([['open', { x: 1.4, y: -2.6 }]]))
    const expected = steps.map((step) => (step.id === 'open' ? { ...step, position: { x: 1, y: -3 } } : step))
    expect(readCopied(text)).toEqual({ ok: true, value: expected })
  })

  it.each([
    ['words', 'Guten Tag'],
    ['nothing', ''],
    ['another document', '{"steps":[]}'],
    ['what breaks off', '{"ruhepolSteps":2,"steps":[{"id"'],
    ['no step', JSON.stringify({ ruhepolSteps: FLOW_FORMAT, steps: [] })],
    [
      'a step with a field of its own',
      JSON.stringify({ ruhepolSteps: FLOW_FORMAT, steps: [{ ...steps[0], run: 'x' }] }),
    ],
    ['a field of its own', JSON.stringify({ ruhepolSteps: FLOW_FORMAT, steps, more: 1 })],
    ['an id that is none', JSON.stringify({ ruhepolSteps: FLOW_FORMAT, steps: [{ ...steps[0], id: '../x' }] })],
  ])('are not read from %s', (_what, text) => {
    expect(readCopied(text)).toEqual({ ok: false, problem: 'noSteps' })
  })

  it('are refused when another version of the app copied them', () => {
    const text = JSON.stringify({ ruhepolSteps: FLOW_FORMAT + 1, steps })
    expect(readCopied(text)).toEqual({ ok: false, problem: 'otherFormat' })
  })
})

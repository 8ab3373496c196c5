import { describe, expect, it } from 'vitest'
import { FLOW_FORMAT } from '../../../src/shared/flow/flow.ts'
import { type FlowDocument, upgradeBy, upgradeFlow } from '../../../src/shared/flow/upgradeFlow.ts'

const steps = [0, 1, 2].map((from) => (document: FlowDocument) => ({
  ...document,
  format: from + 1,
  seen: [...(Array.isArray(document.seen) ? document.seen : []), from],
}))

describe('upgradeFlow', () => {
  it('leaves a document of the current format as it is', () => {
    const document = { format: FLOW_FORMAT, id: 'x' }
    expect(upgradeFlow(document)).toEqual({ ok: true, value: document })
  })

  it('brings a document without a format to the current one', () => {
    expect(upgradeFlow({ id: 'x' })).toEqual({ ok: true, value: { id: 'x', format: FLOW_FORMAT } })
  })

  it.each([
    [0, [0, 1, 2]],
    [1, [1, 2]],
    [2, [2]],
  ])('goes step by step from format %i', (format, seen) => {
    expect(upgradeBy(steps, 3, { format })).toEqual({ ok: true, value: { format: 3, seen } })
  })

  it('does not change the document it was given', () => {
    const document = Object.freeze({ id: 'x' })
    upgradeFlow(document)
    expect(document).toEqual({ id: 'x' })
  })

  it.each([
    [{ format: FLOW_FORMAT + 1 }, 'newerFormat'],
    [{ format: -1 }, 'badFormat'],
    [{ format: 0.5 }, 'badFormat'],
    [{ format: '1' }, 'badFormat'],
    [{ format: null }, 'badFormat'],
    [[], 'notAnObject'],
    [null, 'notAnObject'],
    [7, 'notAnObject'],
  ])('refuses %j', (document, problem) => {
    expect(upgradeFlow(document)).toEqual({ ok: false, problem })
  })
})

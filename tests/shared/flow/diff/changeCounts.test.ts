import { describe, expect, it } from 'vitest'
import { countChanges, readChangeCounts, writeChangeCounts } from '../../../../src/shared/flow/diff/changeCounts.ts'
import { diffFlows } from '../../../../src/shared/flow/diff/diffFlows.ts'
import { addStep } from '../../../../src/shared/flow/edit/editSteps.ts'
import { setText } from '../../../../src/shared/flow/edit/editTexts.ts'
import { minimalFlow } from '../../../support/minimalFlow.ts'

describe('what is new in a version, as its publication keeps it', () => {
  it('is how many changes of each kind there are, and is read as it was written', () => {
    const renamed = ['open', 'close'].reduce(
      (flow, id) => setText(flow, { key: `step.${id}.title`, language: 'de', text: 'Anders' }),
      minimalFlow(),
    )
    const { flow } = addStep(renamed, { title: 'Neu', part: 'agree' }, () => 'k')
    const counts = countChanges(diffFlows(minimalFlow(), flow))
    expect(counts).toEqual([
      { kind: 'stepAdded', count: 1 },
      { kind: 'title', count: 2 },
    ])
    expect(writeChangeCounts(counts)).toBe('stepAdded:1 title:2')
    expect(readChangeCounts(writeChangeCounts(counts))).toEqual(counts)
    expect(writeChangeCounts(countChanges([]))).toBe('')
  })

  it('leaves out what another app or nobody wrote', () => {
    const text = 'stepMelted:2 title:0 title:-1 title:x title title:99999999 <b>:1 tone:3'
    expect(readChangeCounts(text)).toEqual([{ kind: 'tone', count: 3 }])
    expect(readChangeCounts('')).toEqual([])
  })
})

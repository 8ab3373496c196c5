import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowVersionId } from '../../../src/shared/ids.ts'
import type { Figure } from '../../../src/shared/review/countFigures.ts'
import { buildFlowCalls, type FlowCounts, type MapRow } from '../../../src/shared/review/flowCalls/buildFlowCalls.ts'
import type { CountedRow } from '../../../src/shared/review/insights/tally.ts'
import { testFlow } from '../../support/testFlow.ts'

const VERSION = 'v1' as FlowVersionId
const row = (figure: Figure, count: number, key = ''): CountedRow => {
  return { figure, key, count, week: 0, flowVersionId: VERSION }
}
const onMap = (figure: MapRow['figure'], key: string, count: number): MapRow => ({ figure, key, count })
const RUNGS = new Map([[VERSION, testFlow.rungs]])

function build(calls: number, more: Partial<FlowCounts>) {
  const counts = { rows: [row('calls', calls)], onMap: [], steps: testFlow.steps, rungs: RUNGS, minimumGroup: 5 }
  return buildFlowCalls({ ...counts, ...more })
}

describe('what became of a flow', () => {
  it('is told line by line: how often it was said, what came next, and where callers were lost', () => {
    const { steps, rungs, reactions } = build(100, {
      onMap: [
        onMap('said', 'step:options', 80),
        onMap('taken', 'options/next', 50),
        onMap('taken', 'options/refuse', 15),
        onMap('lost', 'step:options', 7),
        onMap('said', 'rung:warn', 40),
        onMap('calmed', 'rung:warn', 20),
        onMap('lost', 'rung:warn', 6),
        onMap('said', 'rung:endCall.threat', 10),
        onMap('said', 'reaction:calmed', 60),
      ],
    })
    const options = testFlow.steps.find(({ id }) => id === 'options')
    expect(steps).toEqual([
      {
        stepId: 'options',
        title: options?.title,
        said: 80,
        lost: 7,
        choices: [
          { choiceId: 'next', label: options?.choices[0]?.label, taken: 50 },
          { choiceId: 'refuse', label: options?.choices[1]?.label, taken: 15 },
        ],
      },
    ])
    expect(rungs).toEqual([
      { speech: 'warn', said: 40, calmed: 20, lost: 6 },
      { speech: 'endCall.threat', said: 10, calmed: 0, lost: 0 },
    ])
    expect(reactions).toEqual([{ reaction: 'calmed', said: 60, lost: 0 }])
  })

  it('says how calls were ended, and what callers did after each wording', () => {
    const { endedByAgent, endedForThreat, speeches } = build(100, {
      rows: [
        row('calls', 100),
        row('outcome', 60, 'resolved'),
        row('outcome', 40, 'endedByAgent'),
        row('wordingShown', 50, 'rung:warn|warn-1'),
        row('wordingReturned', 29, 'rung:warn|warn-1'),
      ],
    })
    expect([endedByAgent, endedForThreat]).toEqual([40, 0])
    expect(speeches).toMatchObject([{ speech: 'warn', wordings: [{ wordingId: 'warn-1', shown: 50, returned: 29 }] }])
  })

  it('names a step and its choices as the newest version does that has them', () => {
    const [open] = testFlow.steps
    if (open === undefined) throw new Error('a flow without steps')
    const old = { ...open, title: { de: 'alt' }, choices: [{ id: 'gone', label: { de: 'weg' } }] }
    const counted = [onMap('said', 'step:open', 100), onMap('taken', 'open/next', 60), onMap('taken', 'open/gone', 30)]
    const { steps } = build(100, { steps: [open, old], onMap: counted })
    expect(steps).toMatchObject([
      {
        title: open.title,
        choices: [
          { choiceId: 'next', taken: 60 },
          { choiceId: 'gone', label: { de: 'weg' }, taken: 30 },
        ],
      },
    ])
  })

  it('is nothing where fewer calls were taken than the smallest group', () => {
    const all = [onMap('said', 'step:open', 4), onMap('taken', 'open/next', 4)]
    expect(build(4, { onMap: all })).toMatchObject({ calls: null, steps: [], rungs: [], endedByAgent: null })
    expect(build(0, {})).toMatchObject({ calls: 0, steps: [] })
  })

  it('hides a way that few calls took, and with it the one that it could be reckoned from', () => {
    const { steps } = build(100, {
      onMap: [
        onMap('said', 'step:options', 100),
        onMap('taken', 'options/next', 97),
        onMap('taken', 'options/refuse', 3),
      ],
    })
    expect(steps).toMatchObject([{ said: 100, choices: [{ taken: null }, { taken: null }] }])
  })

  it('hides who was lost where, if the whole of all lost would tell the rest', () => {
    const { steps } = build(100, {
      onMap: [
        onMap('said', 'step:open', 100),
        onMap('lost', 'step:open', 3),
        onMap('said', 'step:listen', 80),
        onMap('lost', 'step:listen', 9),
      ],
    })
    expect(steps.map(({ lost }) => lost)).toEqual([null, null])
  })

  it('never holds a number of a small group, nor one that a line and what is shown beside it leave', () => {
    const count = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(count, count, count, count, fc.integer({ min: 5, max: 20 }), (next, refuse, lost, rest, minimum) => {
        const said = next + refuse + lost + rest
        const { steps } = build(200 + said, {
          minimumGroup: minimum,
          onMap: [
            onMap('said', 'step:options', said),
            onMap('taken', 'options/next', next),
            onMap('taken', 'options/refuse', refuse),
            onMap('lost', 'step:options', lost),
          ],
        })
        for (const step of steps) {
          const parts = [step.lost, ...step.choices.map(({ taken }) => taken)]
          const shown = [step.said, ...parts].filter((each) => each !== null)
          expect(shown.every((each) => each === 0 || each >= minimum)).toBe(true)
          if (step.said === null) continue
          const left = parts.reduce<number>((sum, part) => sum - (part ?? 0), step.said)
          expect(left === 0 || left >= minimum).toBe(true)
        }
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { type MarkWords, makeCallMarks } from '../../../src/renderer/editor/calls/callMarks.ts'
import { listCallRows } from '../../../src/renderer/editor/calls/callRows.ts'
import { callsQueryOf, firstCallsView, toggleVersion } from '../../../src/renderer/editor/calls/callsView.ts'
import type { FlowVersionId } from '../../../src/shared/ids.ts'
import { contract } from '../../../src/shared/ipc/contract.ts'
import type { FlowCallFigures, StepFigures } from '../../../src/shared/review/flowCalls/flowCallFigures.ts'
import { testFlow } from '../../support/testFlow.ts'

const TODAY = 20_000
const VERSION = 'v1' as FlowVersionId
const WORDS: MarkWords = {
  count: (cell) => (cell === null ? '–' : String(cell)),
  line: ({ said, calmed, lost }) => [said, calmed, lost].map(WORDS.count).join(' '),
  aloud: ({ said }) => `${WORDS.count(said)} calls`,
}
const EMPTY: FlowCallFigures = {
  calls: 100,
  steps: [],
  rungs: [],
  reactions: [],
  speeches: [],
  endedByAgent: 0,
  endedForThreat: 0,
}

function stepFigures(stepId: string, more: Partial<StepFigures> = {}): StepFigures {
  return { stepId, title: { de: stepId }, said: 80, lost: 0, choices: [], ...more }
}

describe('what is asked for', () => {
  it('begins with a quarter of all versions, as the border takes it', () => {
    const query = callsQueryOf(firstCallsView(TODAY), 'standard', TODAY)
    expect(query).toEqual({ flowId: 'standard', flowVersionIds: null, period: { from: TODAY - 89, to: TODAY } })
    expect(contract['flows.calls'].safeParse(query).success).toBe(true)
  })

  it('is nothing while the days make no week', () => {
    const view = { ...firstCallsView(TODAY), span: 'custom', from: '2026-11-20', to: '2026-11-21' } as const
    expect(callsQueryOf(view, 'standard', TODAY)).toBeNull()
  })

  it.each([
    { what: 'one of all', chosen: null, toggled: 'a', next: ['a'] },
    { what: 'another one', chosen: ['a'], toggled: 'b', next: ['a', 'b'] },
    { what: 'the last one off', chosen: ['a'], toggled: 'a', next: null },
    { what: 'each of them', chosen: ['a', 'b'], toggled: 'c', next: null },
  ])('after $what', ({ chosen, toggled, next }) => {
    expect(toggleVersion(chosen, ['a', 'b', 'c'], toggled)).toEqual(next)
  })
})

describe('the marks of calls on the plan', () => {
  it('are numbers on every step, way and rung of the shown flow, and of no other', () => {
    const { steps, choices, rungs } = makeCallMarks(
      testFlow,
      {
        ...EMPTY,
        steps: [
          stepFigures('options', {
            lost: 7,
            choices: [
              { choiceId: 'next', label: {}, taken: 60 },
              { choiceId: 'refuse', label: {}, taken: null },
              { choiceId: 'gone', label: {}, taken: 9 },
            ],
          }),
          stepFigures('listen', { said: null, lost: null }),
          stepFigures('gone'),
        ],
        rungs: [
          { speech: 'warn', said: 40, calmed: 20, lost: 0 },
          { speech: 'endCall', said: 30, calmed: 0, lost: 0 },
          { speech: 'endCall.threat', said: null, calmed: null, lost: null },
        ],
      },
      WORDS,
    )
    expect([...steps.keys()]).toEqual(testFlow.steps.map(({ id }) => id))
    expect(steps.get('options')).toEqual({ text: '80 – 7', words: '80 calls', tone: 'amber' })
    expect(steps.get('listen')).toEqual({ text: '– – –', words: '– calls', tone: 'plain' })
    expect(steps.get('open')).toEqual({ text: '0 – –', words: '0 calls', tone: 'plain' })
    expect(choices.get('options/next')).toEqual({ text: '60', weight: 0.75 })
    expect(choices.get('options/refuse')).toEqual({ text: '–', weight: 0 })
    expect(choices.has('options/gone')).toBe(false)
    expect([...rungs.values()].map(({ text }) => text)).toEqual([
      '0 – –',
      '0 – –',
      '0 – –',
      '40 20 0',
      '30 0 0 + – – –',
    ])
  })
})

describe('the tables of calls', () => {
  it('have what the flow has in its order, and apart from it what only earlier versions had', () => {
    const warn = testFlow.rungs.warn.wordings[0]
    const wording = { wordingId: warn?.id ?? '', flowVersionIds: [VERSION], shown: 40, returned: 20 }
    const rows = listCallRows(testFlow, {
      ...EMPTY,
      steps: [
        stepFigures('gone', { choices: [{ choiceId: 'next', label: {}, taken: 5 }] }),
        stepFigures('options', { choices: [{ choiceId: 'gone', label: { de: 'weg' }, taken: 9 }] }),
      ],
      speeches: [
        {
          speech: 'warn',
          wordings: [
            { ...wording, text: warn?.text ?? {} },
            { ...wording, text: { de: 'früher' } },
          ],
        },
      ],
    })
    expect(rows.steps.map(({ stepId, said }) => `${stepId} ${said}`)).toEqual(
      testFlow.steps.map(({ id }) => `${id} ${id === 'options' ? 80 : 0}`),
    )
    expect(rows.choices.filter(({ stepId }) => stepId === 'options').map(({ choiceId }) => choiceId)).toEqual([
      'next',
      'refuse',
    ])
    expect(rows.wordings.map(({ text }) => text)).toEqual([warn?.text])
    expect(rows.gone.steps.map(({ stepId }) => stepId)).toEqual(['gone'])
    expect(rows.gone.choices.map(({ stepId, choiceId }) => `${stepId}/${choiceId}`)).toEqual(['options/gone'])
    expect(rows.gone.wordings.map(({ text }) => text)).toEqual([{ de: 'früher' }])
  })

  it('say first where most callers hung up, and leave out what is hidden', () => {
    const { lost } = listCallRows(testFlow, {
      ...EMPTY,
      steps: [stepFigures('open', { lost: 6 }), stepFigures('listen', { lost: null })],
      rungs: [{ speech: 'warn', said: 40, calmed: 20, lost: 9 }],
      reactions: [{ reaction: 'calmed', said: 50, lost: 0 }],
    })
    expect(lost).toEqual([
      { spot: { kind: 'rung', id: 'warn' }, said: 40, lost: 9 },
      { spot: { kind: 'step', id: 'open' }, said: 80, lost: 6 },
    ])
  })
})

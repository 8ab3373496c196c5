import { describe, expect, it } from 'vitest'
import { placeSteps } from '../../../../src/renderer/editor/plan/placeSteps.ts'
import { makeStepNodes, type StepNode } from '../../../../src/renderer/editor/plan/stepNodes.ts'
import { makeWayEdges, readWayId, type WayEdge, wayId } from '../../../../src/renderer/editor/plan/wayEdges.ts'
import type { PlanMarks } from '../../../../src/renderer/editor/planMarks.ts'
import { changeStep } from '../../../../src/shared/flow/edit/editSteps.ts'
import type { Flow } from '../../../../src/shared/flow/flow.ts'
import { choiceTo, minimalFlow, step } from '../../../support/minimalFlow.ts'

const NO_MARKS: PlanMarks = { current: null, steps: new Map(), choices: new Map(), rungs: new Map() }
const NONE: ReadonlySet<string> = new Set()

function nodesOf(flow: Flow, before: StepNode[] = [], selected = NONE, marks = NO_MARKS): StepNode[] {
  return makeStepNodes(before, { flow, places: placeSteps(flow, new Map()), selected, marks })
}

function edgesOf(flow: Flow, before: WayEdge[] = [], selected = NONE, marks = NO_MARKS): WayEdge[] {
  return makeWayEdges(before, { steps: flow.steps, selected, way: null, marks })
}

describe('the steps for the canvas', () => {
  it('are the very same list where nothing that is drawn has changed', () => {
    const flow = minimalFlow()
    const nodes = nodesOf(flow)
    expect(nodesOf({ ...flow, name: { de: 'anders' }, steps: [...flow.steps] }, nodes)).toBe(nodes)
  })

  it('are new only for the step that was edited, selected or marked', () => {
    const flow = minimalFlow()
    const before = nodesOf(flow)
    const changed = (after: StepNode[]) => after.filter((node, index) => node !== before[index]).map(({ id }) => id)
    expect(
      changed(
        nodesOf(
          changeStep(flow, 'side', (each) => ({ ...each, title: { de: 'Neu' } })),
          before,
        ),
      ),
    ).toEqual(['side'])
    expect(changed(nodesOf(flow, before, new Set(['open'])))).toEqual(['open'])
    expect(
      changed(nodesOf(flow, before, NONE, { ...NO_MARKS, steps: new Map([['close', { text: '7', tone: 'teal' }]]) })),
    ).toEqual(['close'])
  })

  it('say what a step is in the course of a call', () => {
    const roles = new Map(nodesOf(minimalFlow()).map(({ id, data }) => [id, data.roles]))
    expect(roles).toEqual(
      new Map([
        ['open', ['start']],
        ['close', ['end']],
        ['side', ['withheldAgain', 'askedForManager']],
      ]),
    )
  })

  it('light up where a call stands', () => {
    const lit = nodesOf(minimalFlow(), [], NONE, { ...NO_MARKS, current: 'step:close' })
    expect(lit.filter(({ data }) => data.isLit).map(({ id }) => id)).toEqual(['close'])
  })
})

describe('the choices for the canvas', () => {
  it('lead back beside their own step, and are left out where their target does not exist', () => {
    const flow = { ...minimalFlow(), steps: [...minimalFlow().steps, step('lost', { choices: [choiceTo('nowhere')] })] }
    expect(edgesOf(flow).map(({ id, source, target, data }) => [id, source, target, data?.leadsBack])).toEqual([
      ['open/close', 'open', 'close', false],
      ['side/back', 'side', 'side', true],
    ])
  })

  it('are the very same list where nothing that is drawn has changed', () => {
    const flow = minimalFlow()
    const edges = edgesOf(flow)
    const renamed = changeStep(flow, 'close', (each) => ({ ...each, title: { de: 'Neu' } }))
    expect(edgesOf(renamed, edges)).toBe(edges)
  })

  it('show their words when their step is selected, and what lies over them', () => {
    const flow = minimalFlow()
    const shown = (edges: WayEdge[]) => edges.filter(({ data }) => data?.isShown).map(({ id }) => id)
    expect(shown(edgesOf(flow))).toEqual([])
    expect(shown(edgesOf(flow, edgesOf(flow), new Set(['open'])))).toEqual(['open/close'])
    const marked = edgesOf(flow, [], NONE, { ...NO_MARKS, choices: new Map([['open/close', { text: '12' }]]) })
    expect(marked.map(({ data }) => data?.mark)).toEqual(['12', null])
  })

  it('keep their new target when they are led elsewhere', () => {
    const flow = minimalFlow()
    const led = changeStep(flow, 'open', (each) => ({ ...each, choices: [{ ...choiceTo('side'), id: 'close' }] }))
    expect(edgesOf(led, edgesOf(flow))[0]?.target).toBe('side')
  })

  it('are known by step and choice', () => {
    expect(readWayId(wayId('a.b', 'c-d'))).toEqual({ stepId: 'a.b', choiceId: 'c-d' })
  })
})

import { describe, expect, it } from 'vitest'
import { changeChoice } from '../../../../src/shared/flow/edit/editChoices.ts'
import { addWay, leadWay } from '../../../../src/shared/flow/edit/leadWays.ts'
import { setPause } from '../../../../src/shared/flow/edit/setPause.ts'
import type { Flow } from '../../../../src/shared/flow/flow.ts'
import { testFlow } from '../../../support/testFlow.ts'

const makeKey = () => 'k1'
const choicesOf = (flow: Flow, id: string) => flow.steps.find((step) => step.id === id)?.choices

describe('a way on', () => {
  it('is added to a step that is there, under its title', () => {
    const flow = addWay(testFlow, 'close', { step: 'open' }, makeKey)
    expect(choicesOf(flow, 'close')).toEqual([
      { id: 'open', label: { de: 'open (de)', en: 'open (en)' }, goTo: { step: 'open' } },
    ])
    expect(flow.steps).toHaveLength(testFlow.steps.length)
  })

  it('is added to a new step, which is then there with the title it was asked for by', () => {
    const flow = addWay(testFlow, 'close', { newTitle: 'Noch etwas' }, makeKey)
    expect(choicesOf(flow, 'close')?.[0]?.goTo).toEqual({ step: 'nochEtwas' })
    expect(flow.steps.at(-1)).toMatchObject({ id: 'nochEtwas', part: 'close', title: { de: 'Noch etwas', en: '' } })
  })

  it('is led elsewhere and keeps its id, its label, its place and its condition', () => {
    const when = { match: 'all', clauses: [{ on: 'warning', is: 'given' }] } as const
    const asked = changeChoice(testFlow, 'refuse', 'back', (choice) => ({
      ...choice,
      when: { ...when, clauses: [...when.clauses] },
    }))
    const led = leadWay(asked, { stepId: 'refuse', choiceId: 'back' }, { step: 'open' }, makeKey)
    const [first, second] = choicesOf(asked, 'refuse') ?? []
    expect(choicesOf(led, 'refuse')).toEqual([first, { ...second, goTo: { step: 'open' } }])
    const back = leadWay(led, { stepId: 'refuse', choiceId: 'back' }, { resume: true }, makeKey)
    expect(choicesOf(back, 'refuse')?.[1]?.goTo).toEqual({ resume: true })
    const fresh = leadWay(led, { stepId: 'refuse', choiceId: 'back' }, { newTitle: 'Open' }, makeKey)
    expect(choicesOf(fresh, 'refuse')?.[1]?.goTo).toEqual({ step: 'open2' })
  })
})

describe('a pause', () => {
  it('is set and taken away wherever something is said', () => {
    const step = { kind: 'step', id: 'open' } as const
    const paused = setPause(testFlow, step, 4)
    expect(paused.steps[0]?.pauseSeconds).toBe(4)
    expect(setPause(paused, step, undefined)).toEqual(testFlow)
    const rung = setPause(testFlow, { kind: 'rung', id: 'acknowledge' }, undefined)
    expect(rung.rungs.acknowledge).not.toHaveProperty('pauseSeconds')
  })
})

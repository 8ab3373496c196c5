import { beforeEach, describe, expect, it } from 'vitest'
import { firstDifference } from '../../../../src/renderer/editor/simulator/firstDifference.ts'
import { lineKeyNow, Simulation } from '../../../../src/renderer/editor/simulator/simulation.ts'
import type { CallMove } from '../../../../src/shared/call/callEvent.ts'
import type { Flow } from '../../../../src/shared/flow/flow.ts'
import { defaultPolicy } from '../../../../src/shared/policy/defaultPolicy.ts'
import { testFlow } from '../../../support/testFlow.ts'

const next: CallMove = { type: 'agent.chose', choiceId: 'next' }
const insult: CallMove = { type: 'caller.insulted' }

let simulation: Simulation

beforeEach(() => {
  simulation = new Simulation(testFlow)
  simulation.begin({
    policy: defaultPolicy,
    started: { type: 'call.started', language: 'de' },
    moves: [],
    presetCount: 0,
    at: 0,
  })
})

function takeAll(...moves: readonly CallMove[]) {
  for (const move of moves) expect(simulation.take(move)).toEqual({ ok: true, value: null })
}

function change(changed: Partial<Flow>) {
  simulation.follow({ ...testFlow, ...changed })
}

function without(stepId: string) {
  return testFlow.steps.filter(({ id }) => id !== stepId)
}

describe('a simulated call', () => {
  it('climbs the ladder with five insults as a real one does', () => {
    const lines = [1, 2, 3, 4, 5].map(() => {
      takeAll(insult)
      return lineKeyNow(simulation.call())
    })
    expect(lines).toEqual(['rung:acknowledge', 'rung:restate', 'rung:requestRespect', 'rung:warn', 'rung:endCall'])
  })

  it('refuses what the machine refuses, and stays where it is', () => {
    expect(simulation.take({ type: 'agent.chose', choiceId: 'nowhere' })).toEqual({
      ok: false,
      problem: 'choiceNotOffered',
    })
    expect(lineKeyNow(simulation.call())).toBe('step:open')
  })

  it('goes back to any event and forward again, and is put on screen anew each time', () => {
    takeAll(next, insult, insult)
    const opening = simulation.call()?.opening ?? 0
    simulation.goTo(1)
    expect(lineKeyNow(simulation.call())).toBe('step:listen')
    simulation.goTo(3)
    expect(lineKeyNow(simulation.call())).toBe('rung:restate')
    expect(simulation.call()?.opening).toBe(opening + 2)
  })

  it('forgets what it was gone back from as soon as the call goes on otherwise', () => {
    takeAll(next, insult)
    simulation.goTo(1)
    takeAll(next)
    expect(simulation.call()?.moves).toEqual([next, next])
  })

  it('goes on at the same place when the flow is edited', () => {
    takeAll(next, insult)
    change({ name: { de: 'anders' } })
    expect(lineKeyNow(simulation.call())).toBe('rung:acknowledge')
    expect(simulation.call()?.script.flow.name).toEqual({ de: 'anders' })
  })

  it('stands still where the edited flow no longer fits, says why, and goes on when it fits again', () => {
    takeAll(next, next, insult)
    change({ steps: without('options') })
    expect(simulation.call()).toMatchObject({ at: 1, misfit: { at: 1, problem: 'noSuchStep' } })
    expect(lineKeyNow(simulation.call())).toBe('step:listen')
    simulation.follow(testFlow)
    expect(simulation.call()).toMatchObject({ at: 3, misfit: null })
  })

  it('does not lead to a step that has nothing to say', () => {
    change({ steps: testFlow.steps.map((step) => (step.id === 'listen' ? { ...step, wordings: [] } : step)) })
    expect(simulation.take(next)).toEqual({ ok: false, problem: 'noSuchWording' })
  })

  it('has no state to show where the flow has nothing to begin with', () => {
    change({ steps: without('open') })
    expect(simulation.call()?.states).toEqual([])
    expect(lineKeyNow(simulation.call())).toBeNull()
    expect(simulation.take(next)).toEqual({ ok: false, problem: 'callIsClosed' })
  })

  it('says where a recorded call first goes otherwise, and says nothing of what a person does otherwise', () => {
    const moves = [next, next, insult]
    const recorded = ['step:listen', 'step:options', 'rung:acknowledge']
    const started = { type: 'call.started', language: 'de' } as const
    const differs = () => {
      const call = simulation.call()
      return call === null ? undefined : firstDifference(call)
    }
    simulation.begin({ policy: defaultPolicy, started, moves, presetCount: 0, at: 0, recorded })
    expect(differs()).toBeNull()
    const [open, ...rest] = testFlow.steps
    if (open === undefined) throw new Error('a flow without steps')
    const elsewhere = open.choices.map((choice) => ({ ...choice, goTo: { step: 'options' } }))
    change({ steps: [{ ...open, choices: elsewhere }, ...rest] })
    expect(differs()).toEqual({ at: 0, recorded: 'step:listen' })
    change({})
    expect(differs()).toBeNull()
    simulation.goTo(1)
    takeAll(insult)
    expect(differs()).toBeNull()
  })

  it('begins anew with what was given and nothing else', () => {
    simulation.begin({
      policy: defaultPolicy,
      started: { type: 'call.started' },
      moves: [insult, insult],
      presetCount: 1,
      at: 2,
    })
    simulation.restart()
    expect(simulation.call()).toMatchObject({ moves: [insult], at: 1 })
  })
})

import { describe, expect, it } from 'vitest'
import type { CallEvent } from '../../../src/shared/call/callEvent.ts'
import { makeScript } from '../../../src/shared/call/script.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { makeRandom } from '../../../src/shared/simulate/random.ts'
import { simulateCall } from '../../../src/shared/simulate/simulateCall.ts'
import { simulateMany } from '../../../src/shared/simulate/simulateMany.ts'
import { CallTally, type Counts } from '../../../src/shared/simulate/visitCounts.ts'
import { choiceTo, minimalFlow, step } from '../../support/minimalFlow.ts'
import { choose, finish, goBack, hear, makeTestScript, overrideTo, playCall, save } from '../../support/playCall.ts'

const script = makeScript(defaultFlow, defaultPolicy)
const sum = (counts: Counts) => Object.values(counts).reduce((all, each) => all + each, 0)

/** What is counted of one call with these events. */
function countsOf(...moves: readonly Exclude<CallEvent, { type: 'call.started' }>[]) {
  const testScript = makeTestScript()
  const tally = new CallTally(testScript)
  const started: CallEvent = { type: 'call.started' }
  const events = [started, ...moves].map((event, index) => ({ atMs: index, event }))
  tally.add({ started: { type: 'call.started' }, events, progress: playCall(testScript, moves) })
  return tally.counts()
}

describe('what is counted of a call', () => {
  it('is each line said, each choice taken, what calmed the caller, and how and where it ended', () => {
    const counts = countsOf(
      choose('next'),
      hear('upset'),
      hear('calmed'),
      choose('next'),
      hear('insulted'),
      { type: 'agent.switchedWording', wordingId: 'acknowledge-3' },
      hear('insulted'),
      hear('apologised'),
      choose('next'),
      choose('next'),
      finish,
      save,
    )
    expect(counts).toEqual({
      calls: 1,
      steps: { agree: 1, close: 1, listen: 1, open: 1, options: 1 },
      choices: { 'agree/next': 1, 'listen/next': 1, 'open/next': 1, 'options/next': 1 },
      rungs: { acknowledge: 2, restate: 1 },
      reactions: { apologised: 1, calmed: 1 },
      wordings: {
        'acknowledge-1': 1,
        'acknowledge-3': 1,
        'agree-1': 1,
        'apologised-1': 1,
        'calmed-1': 1,
        'close-1': 1,
        'listen-1': 1,
        'open-1': 1,
        'options-1': 1,
        'restate-1': 1,
      },
      calmedAfter: { acknowledge: 1, restate: 1 },
      outcomes: { resolved: 1 },
      hungUpAt: {},
      finishedAt: { close: 1 },
      meanEvents: 13,
    })
  })

  it('leaves out what was taken back', () => {
    const { steps, choices, rungs, calmedAfter } = countsOf(
      choose('next'),
      goBack,
      hear('insulted'),
      hear('calmed'),
      goBack,
      goBack,
      hear('hungUp'),
    )
    expect([steps, choices, rungs, calmedAfter]).toEqual([{ open: 1 }, {}, {}, {}])
  })

  it('counts a line once while it stays on screen', () => {
    expect(countsOf(hear('calmed'), { type: 'agent.held' }, hear('calmed'), hear('hungUp')).steps).toEqual({ open: 1 })
  })

  it('does not take for calm what the agent decided', () => {
    const { calmedAfter, finishedAt, hungUpAt } = countsOf(
      hear('insulted'),
      overrideTo({ step: 'options' }),
      hear('upset'),
      hear('askedForManager'),
      hear('hungUp'),
    )
    expect([calmedAfter, finishedAt, hungUpAt]).toEqual([{}, {}, { manager: 1 }])
  })

  it('counts the goodbye after a threat as the same rung, with its own wording', () => {
    const { rungs, wordings } = countsOf(hear('threatened'), finish)
    expect([rungs, wordings]).toEqual([{ endCall: 1 }, { 'open-1': 1, 'threat-1': 1 }])
  })
})

describe('many simulated calls', () => {
  it('give the same counts for the same seed, and others for another', () => {
    const play = (seed: number) => simulateMany(script, { calls: 60, seed })
    expect(play(1)).toEqual(play(1))
    expect(play(1).steps).not.toEqual(play(2).steps)
  })

  it('are counted to the last: each has an outcome and an end', () => {
    const counts = simulateMany(script, { calls: 300, seed: 4 })
    expect(counts.calls).toBe(300)
    expect(sum(counts.outcomes)).toBe(300)
    expect(sum(counts.hungUpAt) + sum(counts.finishedAt)).toBe(300)
    expect(sum(counts.wordings)).toBe(sum(counts.steps) + sum(counts.rungs) + sum(counts.reactions))
    expect(counts.meanEvents).toBeGreaterThan(5)
  })

  it('take only choices and wordings that the flow has', () => {
    const { choices, steps } = simulateMany(script, { calls: 300, seed: 4 })
    const offered = defaultFlow.steps.flatMap((each) => each.choices.map(({ id }) => `${each.id}/${id}`))
    expect(Object.keys(choices).filter((each) => !offered.includes(each))).toEqual([])
    expect(Object.keys(steps).length).toBeGreaterThan(defaultFlow.steps.length * 0.8)
  })

  it('tell how many are done, and stop when told to', () => {
    const told: number[] = []
    const counts = simulateMany(script, { calls: 1000, seed: 1, onProgress: (done) => told.push(done) === 2 })
    expect(told).toHaveLength(2)
    expect(counts.calls).toBe(told[1])
  })
})

describe('a call is simulated for any flow', () => {
  /** In a language that nobody has written callers for, with fields, causes and steps of its own. */
  function french(): Flow {
    const flow = minimalFlow()
    const inFrench = JSON.parse(JSON.stringify(flow).replaceAll('"de":', '"fr":')) as Flow
    const when = (clause: NonNullable<Flow['steps'][number]['choices'][number]['when']>['clauses'][number]) => ({
      match: 'all' as const,
      clauses: [clause],
    })
    const label = { fr: 'x' }
    inFrench.languages = ['fr', 'it']
    inFrench.captures.push({ name: 'modele', label })
    inFrench.steps[0] = {
      ...step('open', { captures: ['modele'] }),
      choices: [
        { ...choiceTo('close'), label },
        { ...choiceTo('close', 'model'), label, when: when({ on: 'capture', name: 'modele', is: 'filled' }) },
        { ...choiceTo('close', 'cause'), label, when: when({ on: 'cause', cause: 'panne', is: 'named' }) },
        { ...choiceTo('close', 'italian'), label, when: when({ on: 'language', language: 'it', is: 'spoken' }) },
      ],
    }
    return inFrench
  }

  it('fills the fields of the team, names its causes and speaks its languages, so that every choice is tried', () => {
    const { choices } = simulateMany(makeScript(french(), defaultPolicy), { calls: 400, seed: 2 })
    for (const choice of ['open/close', 'open/model', 'open/cause', 'open/italian'])
      expect(choices[choice]).toBeGreaterThan(0)
  })

  it('comes to the end of a flow that takes long to it', () => {
    const flow = minimalFlow()
    const chain = Array.from({ length: 90 }, (_, index) => step(`s${index}`, { choices: [choiceTo(`s${index + 1}`)] }))
    flow.steps = [...chain, step('s90', { outcome: 'resolved', ends: true }), ...flow.steps.slice(2)]
    flow.entries.start = 's0'
    const { finishedAt } = simulateMany(makeScript(flow, defaultPolicy), { calls: 50, seed: 1 })
    expect(finishedAt.s90).toBeGreaterThan(25)
  })

  it('speaks a language of the flow, English where it is the only one known', () => {
    const spoken = (languages: string[]) => {
      const flow = { ...french(), languages }
      const calls = Array.from({ length: 60 }, (_, stream) =>
        simulateCall(makeScript(flow, defaultPolicy), 0, makeRandom(1, stream)),
      )
      return [...new Set(calls.map(({ progress }) => progress.now.language))].toSorted()
    }
    expect([spoken(['fr', 'it']), spoken(['en', 'fr']), spoken(['de', 'fr'])]).toEqual([['fr', 'it'], ['en'], ['de']])
  })
})

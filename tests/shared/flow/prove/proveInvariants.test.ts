import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../../src/shared/call/callEvent.ts'
import type { CallProgress, CallState } from '../../../../src/shared/call/callState.ts'
import { lineOf } from '../../../../src/shared/call/line.ts'
import { reduceCall } from '../../../../src/shared/call/reduceCall.ts'
import { choicesOf, makeScript } from '../../../../src/shared/call/script.ts'
import { startCall } from '../../../../src/shared/call/startCall.ts'
import type { Clause } from '../../../../src/shared/flow/condition.ts'
import { defaultFlow } from '../../../../src/shared/flow/default/defaultFlow.ts'
import type { Flow } from '../../../../src/shared/flow/flow.ts'
import type { Breach } from '../../../../src/shared/flow/prove/breach.ts'
import { proveInvariants } from '../../../../src/shared/flow/prove/proveInvariants.ts'
import { isEnding } from '../../../../src/shared/ladder/ladder.ts'
import { lastPosition } from '../../../../src/shared/ladder/positions.ts'
import { defaultPolicy } from '../../../../src/shared/policy/defaultPolicy.ts'
import { fail, ok } from '../../../../src/shared/result.ts'
import { choiceTo, minimalFlow, step, wording } from '../../../support/minimalFlow.ts'
import { capture, choose, finish, goBack, hear, overrideTo, playCall, save } from '../../../support/playCall.ts'
import { testFlow } from '../../../support/testFlow.ts'

type Reduce = typeof reduceCall

function edited(edit: (flow: Flow) => void): Flow {
  const flow = minimalFlow()
  edit(flow)
  return flow
}

function breachesOf(flow: Flow, reduce: Reduce = reduceCall): readonly Breach[] {
  const { breaches, complete } = proveInvariants(flow, defaultPolicy, { reduce })
  expect(complete).toBe(true)
  return breaches
}

/** The call after the counter-example of a breach, which the machine has to accept whole. */
function replayed(flow: Flow, { moves }: Breach): CallState {
  return playCall(makeScript(flow, defaultPolicy), moves, { type: 'call.started', language: 'de' }).now
}

/** What is on screen after the counter-example of a breach. */
function lineAfter(flow: Flow, breach: Breach): string | null {
  return lineOf(makeScript(flow, defaultPolicy), replayed(flow, breach))?.text ?? null
}

const switchedTo = (language: string): CallMove => ({ type: 'agent.switchedLanguage', language })

describe('a sound flow', () => {
  it.each([
    ['the smallest one', minimalFlow()],
    ['one of a team', testFlow],
    ['the built-in one', defaultFlow],
  ])('breaks nothing, under any number of warnings: %s', (_what, flow) => {
    for (const warnings of [0, 1, 3]) {
      for (const threatEndsCall of [true, false]) {
        const proof = proveInvariants(flow, { ...defaultPolicy, warnings, threatEndsCall })
        expect(proof).toMatchObject({ breaches: [], hasMore: false, complete: true })
      }
    }
  })
})

describe('a machine that breaks the rules of the ladder is caught', () => {
  /** The machine with another answer to some events; undefined where it is to answer itself. */
  function doctored(answer: (progress: CallProgress, event: CallMove) => ReturnType<Reduce> | undefined): Reduce {
    return (script, progress, event) => answer(progress, event) ?? reduceCall(script, progress, event)
  }

  function onlyBreach(reduce: Reduce): Pick<Breach, 'code' | 'stepId' | 'moves'> {
    const [{ code, stepId, moves } = { code: null, stepId: '', moves: [] }, ...others] = breachesOf(
      minimalFlow(),
      reduce,
    )
    expect(others).toEqual([])
    if (code === null) throw new Error('nothing was found')
    return { code, stepId, moves }
  }

  it('where it says goodbye at the third insult instead of warning', () => {
    const shownPosition = lastPosition(defaultPolicy)
    const reduce = doctored(({ now, past }, event) => {
      if (event.type !== 'caller.insulted' || now.ladder.strikes !== 2 || now.ladder.warningsShown > 0) return undefined
      const ladder = { ...now.ladder, strikes: 3, memory: shownPosition, shownPosition }
      return ok({ now: { ...now, ladder }, past: { state: now, past } })
    })
    const policy = { ...defaultPolicy, overlook: 3 }
    const { breaches } = proveInvariants(minimalFlow(), policy, { reduce })
    expect(breaches).toMatchObject([
      { code: 'endsUnwarned', moves: [hear('insulted'), hear('insulted'), hear('insulted')] },
    ])
    const script = makeScript(minimalFlow(), policy)
    const shown = breaches[0]?.moves.reduce(
      (progress, event) => {
        const next = reduce(script, progress, event)
        if (!next.ok) throw new Error(next.problem)
        return next.value
      },
      startCall(script, { type: 'call.started' }),
    )
    expect(shown !== undefined && isEnding(policy, shown.now.ladder)).toBe(true)
    expect(shown?.now.showings['rung:warn']).toBeUndefined()
  })

  it('where it says goodbye to a new insult of a caller who had calmed down', () => {
    const shownPosition = lastPosition(defaultPolicy)
    const reduce = doctored(({ now, past }, event) => {
      const { ladder } = now
      if (event.type !== 'caller.insulted' || ladder.shownPosition !== null || ladder.memory !== 2) return undefined
      return ok({ now: { ...now, ladder: { ...ladder, shownPosition } }, past: { state: now, past } })
    })
    const { code, moves } = onlyBreach(reduce)
    expect([code, moves.length, moves.at(-1)]).toEqual(['endsUnwarned', 3, hear('insulted')])
    const { ladder } = playCall(makeScript(minimalFlow(), defaultPolicy), moves.slice(0, -1)).now
    expect([ladder.shownPosition, ladder.memory]).toEqual([null, 2])
  })

  it('where it counts warnings that nobody heard', () => {
    const reduce = doctored(({ now, past }, event) => {
      if (event.type !== 'caller.upset') return undefined
      const ladder = { ...now.ladder, warningsShown: now.ladder.warningsShown + 1, shownPosition: 1 }
      return ok({ now: { ...now, ladder }, past: { state: now, past } })
    })
    expect(onlyBreach(reduce).code).toBe('endsUnwarned')
    expect(onlyBreach(reduce).moves).toEqual([hear('upset'), overrideTo({ rung: 'endCall' })])
  })

  it('where it does not go back from a warning', () => {
    const reduce = doctored(({ now }, { type }) =>
      type === 'agent.wentBack' && now.ladder.warningsShown > 0 && now.ladder.shownPosition === 4
        ? fail('nothingToTakeBack')
        : undefined,
    )
    expect(onlyBreach(reduce)).toEqual({
      code: 'noWayBack',
      stepId: 'open',
      moves: [overrideTo({ rung: 'warn' }), goBack],
    })
  })

  it('where going back keeps a strike', () => {
    const reduce = doctored(({ now, past }, { type }) => {
      if (type !== 'agent.wentBack' || past === null || now.ladder.strikes === past.state.ladder.strikes)
        return undefined
      return ok({
        now: { ...past.state, ladder: { ...past.state.ladder, strikes: now.ladder.strikes } },
        past: past.past,
      })
    })
    expect(onlyBreach(reduce)).toMatchObject({ code: 'noWayBack', moves: [hear('insulted'), goBack] })
  })

  it('where one step does not go back', () => {
    const reduce = doctored(({ now }, { type }) =>
      type === 'agent.wentBack' && now.stepId === 'close' ? fail('nothingToTakeBack') : undefined,
    )
    expect(onlyBreach(reduce)).toEqual({ code: 'noWayBack', stepId: 'close', moves: [choose('close'), goBack] })
  })

  it('where a rung keeps the agent', () => {
    const reduce = doctored(({ now }, event) =>
      event.type === 'agent.overrode' && 'step' in event.target && now.ladder.shownPosition === 2
        ? fail('noSuchStep')
        : undefined,
    )
    const { code, moves } = onlyBreach(reduce)
    expect(code).toBe('noWayToPath')
    expect(moves).toEqual([
      overrideTo({ rung: 'restate' }),
      { type: 'agent.overrode', target: { step: 'open' }, reason: 'callerReconsidered' },
    ])
  })

  it.each([
    ['cannot be finished', finish, [choose('close'), finish]],
    ['cannot be hung up', hear('hungUp'), [choose('close'), hear('hungUp')]],
  ])('where a call %s at one step', (_what, refused, moves) => {
    const reduce = doctored(({ now }, { type }) =>
      type === refused.type && now.stepId === 'close' ? fail('callIsOver') : undefined,
    )
    expect(onlyBreach(reduce)).toEqual({ code: 'noWayOut', stepId: 'close', moves })
  })

  it('where a call cannot be saved', () => {
    const reduce = doctored((_, { type }) => (type === 'wrapUp.saved' ? fail('callNotOver') : undefined))
    const breaches = breachesOf(minimalFlow(), reduce)
    expect(breaches[0]).toMatchObject({ code: 'noWayOut', moves: [finish, save] })
    expect(new Set(breaches.map(({ stepId }) => stepId))).toEqual(new Set(['open', 'close', 'side']))
  })
})

describe('a line that cannot be said is shown by a counter-example', () => {
  it('where a wording is empty in one language, in its turn or by switching', () => {
    const flow = edited((each) => {
      each.languages.push('en')
      each.steps[1]?.wordings.push({ id: 'close-w2', text: { de: 'Ja.', en: ' ' } })
    })
    const breach = breachesOf(flow).find(({ code }) => code === 'noLine')
    expect(breach).toMatchObject({
      lineKey: 'step:close',
      language: 'en',
      moves: [choose('close'), switchedTo('en'), { type: 'agent.switchedWording', wordingId: 'close-w2' }],
    })
    expect(breach && lineAfter(flow, breach)).toBe(' ')
  })

  it('where a translation is missing and the caller hears another language', () => {
    const flow = edited((each) => {
      each.languages.push('en')
      for (const speech of [...each.steps, ...Object.values(each.rungs), ...Object.values(each.reactions)]) {
        for (const said of speech.wordings) said.text.en = `Line ${said.id}`
      }
      for (const said of each.rungs.endCall.threatWordings) said.text.en = `Line ${said.id}`
      delete each.rungs.warn.wordings[0]?.text.en
    })
    const [breach, ...others] = breachesOf(flow)
    expect(others).toEqual([])
    expect(breach).toEqual({
      code: 'otherLanguage',
      stepId: 'open',
      lineKey: 'rung:warn',
      language: 'en',
      moves: [overrideTo({ rung: 'warn' }), switchedTo('en')],
    })
    expect(breach && lineAfter(flow, breach)).toContain('Satz warn1')
  })

  it('where a variable has no plain form, or one that is not plain', () => {
    for (const plain of [undefined, { de: 'Ah, {{concern}}.' }]) {
      const flow = edited((each) => {
        each.reactions.apologised.wordings[0] = { id: 'x', text: { de: '{{concern}}.' }, ...(plain && { plain }) }
      })
      const [breach, ...others] = breachesOf(flow)
      expect(others).toEqual([])
      expect(breach).toMatchObject({ code: 'noLine', lineKey: 'reaction:apologised', moves: [hear('apologised')] })
      expect(breach && lineAfter(flow, breach)).toBe('')
    }
  })

  it('where braces are left open', () => {
    const flow = edited((each) => {
      each.steps[0]?.wordings.splice(0, 1, wording('open', ' {{ Ihr Name }}.'))
    })
    const [breach] = breachesOf(flow)
    expect(breach).toMatchObject({ code: 'openVariable', lineKey: 'step:open', language: 'de', moves: [] })
    expect(breach && lineAfter(flow, breach)).toContain('{{')
  })

  it('where only the filled form is wrong, also after a severe insult, when words are kept out of lines', () => {
    const broken = { id: 'x', text: { de: '{{wordsHeard}} {{.' }, plain: { de: 'So.' } }
    const flow = edited((each) => {
      each.rungs.endCall.threatWordings[0] = broken
      each.steps[1]?.wordings.splice(0, 1, { ...broken, id: 'y', text: { de: '{{concern}} }}.' } })
    })
    const breaches = breachesOf(flow)
    expect(breaches.map(({ lineKey, moves }) => [lineKey, moves])).toEqual([
      ['rung:endCall.threat', [capture('wordsHeard', '…'), hear('threatened')]],
      ['step:close', [choose('close'), capture('concern', '…')]],
    ])
    expect(breaches.map((each) => lineAfter(flow, each))).toEqual(['… {{.', '… }}.'])
  })

  it('unless nobody can fill the variable, so that the plain form is always said', () => {
    const text = { id: 'x', text: { de: '{{nobodyAsks}} {{.' }, plain: { de: 'So.' } }
    expect(breachesOf(edited((each) => each.steps[0]?.wordings.splice(0, 1, text)))).toEqual([])
  })

  it('where there is no wording at all', () => {
    const flow = edited((each) => {
      each.steps[2]?.wordings.splice(0)
    })
    const [breach] = breachesOf(flow)
    expect(breach).toMatchObject({ code: 'noLine', lineKey: 'step:side', moves: [hear('askedForManager')] })
    expect(() => breach && lineAfter(flow, breach)).toThrow('no wording')
  })

  it('but not for lines that the rules never show', () => {
    const flow = edited((each) => {
      each.rungs.restate.wordings.splice(0)
      each.rungs.warn.wordings.splice(0)
      each.rungs.endCall.threatWordings.splice(0)
    })
    const policy = { ...defaultPolicy, restate: false, warnings: 0, threatEndsCall: false }
    expect(proveInvariants(flow, policy).breaches).toEqual([])
    expect(
      breachesOf(flow)
        .map(({ lineKey }) => lineKey)
        .toSorted(),
    ).toEqual(['rung:endCall.threat', 'rung:restate', 'rung:warn'])
  })
})

describe('a way that does not come to an outcome is shown by a counter-example', () => {
  const warned: Clause = { on: 'warning', is: 'given' }
  const unwarned: Clause = { on: 'warning', is: 'notGiven' }

  it('where a call can end without one', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.push(choiceTo('later'))
      each.steps.push(step('later', { choices: [choiceTo('bye')] }), step('bye', { ends: true }))
    })
    const [breach, ...others] = breachesOf(flow)
    expect(others).toEqual([])
    expect(breach).toMatchObject({ code: 'noOutcome', stepId: 'bye', moves: [choose('later'), choose('bye')] })
    expect(breach && replayed(flow, breach)).toMatchObject({ stepId: 'bye', suggestedOutcome: null })
  })

  it('where only the longer way to an end says nothing', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.push(choiceTo('said'), choiceTo('detour'))
      each.steps.push(
        step('said', { outcome: 'resolved', choices: [choiceTo('bye')] }),
        step('detour', { choices: [choiceTo('silent')] }),
        step('silent', { choices: [choiceTo('bye')] }),
        step('bye', { ends: true }),
      )
    })
    const moves = [choose('detour'), choose('silent'), choose('bye')]
    expect(breachesOf(flow)).toMatchObject([{ code: 'noOutcome', stepId: 'bye', moves }])
  })

  it('where a side path asks for what was filled in before it', () => {
    const filled: Clause = { on: 'capture', name: 'model', is: 'filled' }
    const flow = edited((each) => {
      Object.assign(each.steps[0] ?? {}, { captures: ['model'] })
      each.steps[2]?.choices.push({ ...choiceTo('bye'), when: { match: 'all', clauses: [filled] } })
      each.steps.push(step('bye', { ends: true }))
    })
    const moves = [capture('model', '…'), hear('askedForManager'), choose('bye')]
    expect(breachesOf(flow)).toMatchObject([{ code: 'noOutcome', stepId: 'bye', moves }])
  })

  it('but not where a side path asks for what the main path then needs', () => {
    const filled: Clause = { on: 'capture', name: 'model', is: 'filled' }
    const flow = edited((each) => {
      each.steps[0]?.choices.splice(0, 1, choiceTo('side'), {
        ...choiceTo('close'),
        when: { match: 'all', clauses: [filled] },
      })
      Object.assign(each.steps[2] ?? {}, { captures: ['model'] })
    })
    expect(breachesOf(flow)).toEqual([])
  })

  it('where the outcome was suggested on a side path that led back', () => {
    const flow = edited((each) => {
      delete each.steps[1]?.outcome
      Object.assign(each.steps[2] ?? {}, { outcome: 'withdrew', ends: true })
    })
    expect(breachesOf(flow)).toMatchObject([{ code: 'noOutcome', stepId: 'close', moves: [choose('close')] }])
  })

  it('where a loop has no exit, told at its entrance alone', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.push(choiceTo('a'))
      each.steps.push(step('a', { choices: [choiceTo('b')] }), step('b', { choices: [choiceTo('a')] }))
    })
    expect(breachesOf(flow)).toEqual([
      { code: 'noEnd', stepId: 'a', lineKey: null, language: null, moves: [choose('a')] },
    ])
  })

  it('where two ways lead into the same trap, once', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.push(choiceTo('a'), choiceTo('gate'))
      each.steps.push(step('a', { choices: [choiceTo('a')] }), step('gate', { choices: [choiceTo('a')] }))
    })
    expect(breachesOf(flow)).toMatchObject([{ code: 'noEnd', stepId: 'a' }])
  })

  it('where the only choice is gone after a warning', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses: [unwarned] } })
    })
    const [breach, ...others] = breachesOf(flow)
    expect(others).toEqual([])
    expect(breach).toMatchObject({
      code: 'noEnd',
      stepId: 'open',
      moves: [overrideTo({ rung: 'warn' }), hear('calmed')],
    })
    const script = makeScript(flow, defaultPolicy)
    expect(breach && choicesOf(script, replayed(flow, breach))).toEqual([])
    expect(proveInvariants(flow, { ...defaultPolicy, warnings: 0 }).breaches).toEqual([])
  })

  it('where the only choice waits for a warning that may never come, from the start', () => {
    const flow = edited((each) => {
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses: [warned] } })
    })
    expect(breachesOf(flow)).toMatchObject([{ code: 'noEnd', stepId: 'open', moves: [] }])
  })

  it('where too many insults close the way', () => {
    const flow = edited((each) => {
      const few: Clause = { on: 'insults', is: 'atMost', count: 2 }
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses: [few] } })
    })
    const insult = hear('insulted')
    expect(breachesOf(flow)).toMatchObject([{ code: 'noEnd', moves: [insult, insult, insult, hear('calmed')] }])
  })

  it('but not where the agent opens the way herself: by a field, a cause or a language', () => {
    const clauses: Clause[] = [
      { on: 'capture', name: 'concern', is: 'filled' },
      { on: 'cause', cause: 'waiting', is: 'named' },
      { on: 'language', language: 'en', is: 'spoken' },
      { on: 'step', step: 'open', is: 'said' },
    ]
    const flow = edited((each) => {
      each.languages.push('en')
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses } })
    })
    expect(breachesOf(flow).filter(({ code }) => code === 'noEnd')).toEqual([])
    const unasked: Clause = { on: 'capture', name: 'model', is: 'filled' }
    const shut = edited((each) => {
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses: [unasked] } })
    })
    expect(breachesOf(shut)).toMatchObject([{ code: 'noEnd', moves: [] }])
  })

  it('where a side path was entered once too often', () => {
    const flow = edited((each) => {
      const unsaid: Clause = { on: 'step', step: 'side', is: 'notSaid' }
      each.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when: { match: 'all', clauses: [unsaid] } })
    })
    expect(breachesOf(flow)).toMatchObject([{ code: 'noEnd', stepId: 'side', moves: [hear('askedForManager')] }])
  })

  it('where a choice, a reaction or the start leads to a step that does not exist', () => {
    const flow = edited((each) => {
      each.entries.withheldAgain = 'nobody'
      each.steps[0]?.choices.push(choiceTo('nowhere'))
    })
    const breaches = breachesOf(flow)
    expect(breaches).toMatchObject([
      { code: 'leadsNowhere', stepId: 'open', moves: [choose('nowhere')] },
      { code: 'leadsNowhere', stepId: 'close', moves: [choose('close'), hear('withheld'), hear('withheld')] },
      { code: 'leadsNowhere', stepId: 'side', moves: [hear('withheld'), hear('askedForManager'), hear('withheld')] },
    ])
    for (const each of breaches) expect(() => replayed(flow, each)).toThrow('has no step')
    const startless = edited((each) => {
      each.entries.start = 'nobody'
    })
    expect(breachesOf(startless)).toMatchObject([{ code: 'leadsNowhere', stepId: 'nobody', moves: [] }])
  })
})

describe('a proof that is stopped', () => {
  const long = edited((each) => {
    const chain = Array.from({ length: 3000 }, (_, index) =>
      step(`s${index}`, { choices: [choiceTo(`s${index + 1}`)] }),
    )
    each.steps.push(...chain, step('s3000', { ends: true }))
    each.entries.start = 's0'
  })

  it('says so, and what it tells is true', () => {
    const capped = proveInvariants(long, defaultPolicy, { most: 2000 })
    expect(capped).toEqual({ breaches: [], hasMore: false, complete: false, states: 2000 })
    expect(proveInvariants(long, defaultPolicy)).toMatchObject({ complete: true, breaches: [{ code: 'noOutcome' }] })
  })

  it('tells how far it is, and stops when told to', () => {
    const told: number[] = []
    const proof = proveInvariants(long, defaultPolicy, {
      onProgress: (done) => {
        told.push(done)
        return told.length === 3
      },
    })
    expect(proof.complete).toBe(false)
    expect(told).toHaveLength(3)
    expect(told.toSorted((a, b) => a - b)).toEqual(told)
    expect(proof.states).toBe(told.at(-1))
  })

  it('lists so many of a kind and says that there are more', () => {
    const untranslated = { ...long, languages: ['de', 'en'] }
    const { breaches, hasMore } = proveInvariants(untranslated, defaultPolicy)
    expect(hasMore).toBe(true)
    expect(breaches.filter(({ code }) => code === 'otherLanguage')).toHaveLength(50)
  })
})

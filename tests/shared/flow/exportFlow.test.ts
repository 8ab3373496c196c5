import { describe, expect, it } from 'vitest'
import { createMachine, initialTransition, transition } from 'xstate'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import { drawMachine } from '../../../src/shared/flow/exchange/drawMachine.ts'
import { exportJson } from '../../../src/shared/flow/exchange/exportJson.ts'
import { exportMermaid } from '../../../src/shared/flow/exchange/exportMermaid.ts'
import { importJson } from '../../../src/shared/flow/exchange/importJson.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import { diagramWords } from '../../../src/shared/i18n/diagramWords.ts'
import { choiceTo, minimalFlow, step } from '../../support/minimalFlow.ts'

describe('exportJson', () => {
  it('writes what is read back as the same flow', () => {
    for (const flow of [defaultFlow, minimalFlow()]) {
      expect(importJson(exportJson(flow))).toEqual({ ok: true, value: { flow, notes: [] } })
    }
  })

  it('writes the same text whatever the order in which fields and languages were made', () => {
    expect(exportJson(turnedRound(defaultFlow))).toBe(exportJson(defaultFlow))
  })
})

describe('drawMachine', () => {
  it('gives a machine that walks the steps by their choices', () => {
    const machine = machineOf(defaultFlow)
    const [start] = initialTransition(machine)
    expect(start.value).toEqual({ ladder: 'quiet', factualPath: { mainPath: 'open' } })
    const [listening] = transition(machine, start, { type: 'chose.listen' })
    expect(listening.value).toMatchObject({ factualPath: { mainPath: 'listen' } })
  })

  it('draws the ladder as the built-in rules move it', () => {
    const machine = machineOf(defaultFlow)
    let [state] = initialTransition(machine)
    const shown = ['insulted', 'insulted', 'insultedSeverely', 'insulted', 'insulted'].map((event) => {
      state = transition(machine, state, { type: `caller.${event}` })[0]
      return state.value
    })
    expect(shown.map((value) => Reflect.get(Object(value), 'ladder'))).toEqual([
      'acknowledge',
      'restate',
      'requestRespect',
      'warn',
      'endCall',
    ])
  })

  it('leads from a side path back to where the call was left', () => {
    const machine = machineOf(defaultFlow)
    const [start] = initialTransition(machine)
    const [left] = transition(machine, start, { type: 'chose.listen' })
    const [aside] = transition(machine, left, { type: 'caller.askedForManager' })
    expect(aside.value).toMatchObject({ factualPath: { sidePaths: 'manager' } })
    const [back] = transition(machine, aside, { type: 'chose.here' })
    expect(back.value).toMatchObject({ factualPath: { mainPath: 'listen' } })
  })

  it('tells steps apart whose ids differ only by a dot, and leaves out ways to steps that do not exist', () => {
    const flow = minimalFlow()
    flow.steps.push(
      step('a.b', { choices: [choiceTo('a-b'), choiceTo('nowhere')] }),
      step('a-b', { choices: [choiceTo('a.b')] }),
    )
    flow.entries = { start: 'a.b', withheldAgain: 'nowhere', askedForManager: 'nowhere' }
    const machine = machineOf(flow)
    const [start] = initialTransition(machine)
    const [next] = transition(machine, start, { type: 'chose.a-b' })
    const [again] = transition(machine, next, { type: 'chose.a.b' })
    expect(next.value).not.toEqual(start.value)
    expect(again.value).toEqual(start.value)
    expect(transition(machine, start, { type: 'chose.nowhere' })[0].value).toEqual(start.value)
  })

  it.each([
    ['only side paths', (flow: Flow) => flow.steps.splice(0, 2)],
    ['no side path', (flow: Flow) => flow.steps.splice(2, 1)],
  ])('draws a flow with %s', (_, edit) => {
    const flow = minimalFlow()
    edit(flow)
    expect(() => initialTransition(machineOf(flow))).not.toThrow()
  })

  it('names the condition of a choice as its guard', () => {
    const flow = minimalFlow()
    const when = { match: 'all' as const, clauses: [{ on: 'warning' as const, is: 'given' as const }] }
    Object.assign(flow.steps[0]?.choices[0] ?? {}, { when })
    expect(JSON.stringify(drawMachine(flow, 'de'))).toContain(
      JSON.stringify({ target: '#step-close', guard: { type: 'holds', params: when } }),
    )
  })
})

describe('exportMermaid', () => {
  it('draws every step, every choice and the ladder', () => {
    expect(exportMermaid(minimalFlow(), 'de', diagramWords('de')).split('\n')).toEqual([
      'flowchart TD',
      '  subgraph ladder ["Stufen"]',
      '    r0["Verständnis zeigen"]',
      '    r1["Gesagtes wiederholen"]',
      '    r2["Um Respekt bitten"]',
      '    r3["Konsequenz ankündigen"]',
      '    r4["Gespräch beenden"]',
      '    r0 --> r1',
      '    r1 --> r2',
      '    r2 --> r3',
      '    r3 --> r4',
      '  end',
      '  subgraph path ["Sachebene"]',
      '    s0["open"]',
      '    s1(["close"])',
      '    s2["side"]',
      '  end',
      '  back(["zurück zur Sache"])',
      '  start(("Anfang")) --> s0',
      '  withheldAgain(("hält wieder Angaben zurück")) --> s2',
      '  askedForManager(("möchte die Teamleitung")) --> s2',
      '  s0 -- "close" --> s1',
      '  s2 -- "zurück" --> back',
      '',
    ])
  })

  it.each([
    ['quotes and brackets', 'Say "yes" [now] {x} (y)', 'Say #34;yes#34; #91;now#93; #123;x#125; #40;y#41;'],
    ['the word that closes a group, which then stands in quotes', 'end', 'end'],
    [
      'what Mermaid would take for its own',
      '`a`#quot;<b>|--> %% & ;',
      '#96;a#96;#35;quot#59;#60;b#62;#124;--#62; #37;#37; #38; #59;',
    ],
    ['line ends and half characters', 'a\n\u2028b\ud800', 'a b'],
    ['emoji and letters from right to left', 'שלום 👋', 'שלום #128075;'],
    ['nothing', ' ', '–'],
  ])('escapes %s', (_, title, escaped) => {
    const flow = { ...minimalFlow(), steps: [step('open', { title: { de: title } })] }
    expect(exportMermaid(flow, 'de', diagramWords('de'))).toContain(`    s0["${escaped}"]\n`)
  })

  it('falls back to a language that there is', () => {
    const drawn = exportMermaid(minimalFlow(), 'fr', diagramWords('fr'))
    expect(drawn).toContain('s2 -- "zurück" --> back')
    expect(drawn).toContain('r1["Say back what was said"]')
  })
})

function machineOf(flow: Flow) {
  return createMachine(JSON.parse(JSON.stringify(drawMachine(flow, 'de'))))
}

/** The same document with the fields of every object in reverse order. */
function turnedRound<T>(value: T): T {
  const text = JSON.stringify(value, (_, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).reverse())
      : each,
  )
  return JSON.parse(text)
}

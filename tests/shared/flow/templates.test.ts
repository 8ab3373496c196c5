import { describe, expect, it } from 'vitest'
import { choicesOf, makeScript } from '../../../src/shared/call/script.ts'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { countSentences } from '../../../src/shared/flow/check/countSentences.ts'
import { listFlowTexts, pathOf } from '../../../src/shared/flow/check/flowTexts.ts'
import { parseFlow } from '../../../src/shared/flow/check/parseFlow.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import { fillText, spokenText, variablesIn } from '../../../src/shared/flow/fillText.ts'
import type { Flow, Step } from '../../../src/shared/flow/flow.ts'
import { explorePaths } from '../../../src/shared/flow/paths.ts'
import { FLOW_TEMPLATES } from '../../../src/shared/flow/templates/templates.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import type { Policy } from '../../../src/shared/policy/policy.ts'
import { makeRandom } from '../../../src/shared/simulate/random.ts'
import { simulateCall } from '../../../src/shared/simulate/simulateCall.ts'
import { choose, playCall } from '../../support/playCall.ts'

const CALLS = 300
const flows = FLOW_TEMPLATES.map(({ id, flow }) => [id, flow] as const)
const ownFlows = flows.filter(([id]) => id !== 'standard')
const ownSteps = (flow: Flow) => flow.steps.filter((step) => !defaultFlow.steps.includes(step))
const flowOf = (id: string): Flow => FLOW_TEMPLATES.find((template) => template.id === id)?.flow ?? defaultFlow

function simulate(flow: Flow, policy: Policy) {
  const script = makeScript(flow, policy)
  return Array.from({ length: CALLS }, (_, stream) => simulateCall(script, 0, makeRandom(11, stream)).progress.now)
}

/** The steps of a call in which nothing but Enter is pressed. */
function usualWay(flow: Flow): readonly string[] {
  const byId = new Map(flow.steps.map((step) => [step.id, step]))
  const from = (step: Step | undefined): readonly string[] => {
    const goTo = step?.choices[0]?.goTo
    if (step === undefined) return []
    if (step.ends === true || goTo === undefined || !('step' in goTo)) return [step.id]
    return [step.id, ...from(byId.get(goTo.step))]
  }
  return from(byId.get(flow.entries.start))
}

describe('the templates', () => {
  it('are five, under ids that never change, the default flow first', () => {
    expect(FLOW_TEMPLATES.map(({ id, flow }) => [id, flow.id])).toEqual([
      ['standard', 'standard'],
      ['fault', 'fault'],
      ['delivery', 'delivery'],
      ['billing', 'billing'],
      ['goodwill', 'goodwill'],
    ])
    expect(FLOW_TEMPLATES[0]?.flow).toBe(defaultFlow)
  })

  it('say in both languages what they are for, each in other words', () => {
    const summaries = FLOW_TEMPLATES.flatMap(({ summary }) => [summary.de, summary.en])
    expect(new Set(summaries).size).toBe(2 * FLOW_TEMPLATES.length)
    expect(summaries.every((text = '') => text.length > 20 && text.length <= 120)).toBe(true)
  })

  it('share an id of a wording only where it is the very same wording, as reports compare wordings by id', () => {
    const seen = new Map<string, unknown>()
    const strangers = FLOW_TEMPLATES.flatMap(({ flow }) =>
      listFlowTexts(flow).wordings.flatMap(({ wording }) => {
        const first = seen.get(wording.id) ?? wording
        seen.set(wording.id, first)
        return first === wording ? [] : [`${flow.id}: ${wording.id}`]
      }),
    )
    expect(strangers).toEqual([])
  })

  it('keep the ladder and the bridges of the default flow', () => {
    for (const [, flow] of ownFlows) {
      expect(flow.rungs).toBe(defaultFlow.rungs)
      expect(flow.reactions).toBe(defaultFlow.reactions)
    }
  })
})

describe.each(flows)('the template %s', (_, flow) => {
  it('has no problem, not even a hint', () => {
    expect(checkFlow(flow)).toEqual([])
  })

  it('is read back whole from its own file', () => {
    expect(parseFlow(JSON.stringify(flow))).toEqual({ ok: true, value: flow })
  })

  it('reaches every step and comes to an end on every side', () => {
    const { unreached, entries } = explorePaths(flow, 50_000)
    expect(unreached).toEqual([])
    expect(entries.filter(({ pathCount }) => pathCount === 0)).toEqual([])
  })

  it('says everything in German and in English, and nothing twice the same', () => {
    const { wordings, readTexts } = listFlowTexts(flow)
    const texts = [
      ...wordings.flatMap(({ wording: { text, plain = text } }) => [text, plain]),
      ...readTexts.map(({ text }) => text),
    ]
    expect(texts.filter((text) => Object.keys(text).join() !== 'de,en')).toEqual([])
    expect(texts.filter(({ de = '', en = '' }) => de.trim() === '' || en.trim() === '')).toEqual([])
    for (const language of ['de', 'en'] as const) {
      const lines = wordings.map(({ wording }) => wording.text[language])
      expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([])
    }
  })

  it.each([
    ['the default rules', defaultPolicy],
    ['rules that let no agent grant money', { ...defaultPolicy, grant: { ...defaultPolicy.grant, amountEuro: 0 } }],
  ])('brings simulated calls to an outcome under %s', (_rules, policy) => {
    const ended = simulate(flow, policy)
    expect(ended.filter(({ wrapUp }) => wrapUp === null)).toEqual([])
    const byAgent = ended.filter(({ endedBy, wrapUp }) => endedBy === 'agent' && wrapUp?.outcome !== 'endedByAgent')
    expect(byAgent.length).toBeGreaterThan(CALLS * 0.9)
    const outcomes = new Set(byAgent.map(({ wrapUp }) => wrapUp?.outcome))
    expect([...outcomes]).toEqual(expect.arrayContaining(['resolved', 'followUpAgreed', 'passedOn']))
  })
})

describe.each(ownFlows)('the factual path of the template %s', (id, flow) => {
  const steps = ownSteps(flow)
  const { forms } = listFlowTexts({ ...flow, steps: [...steps] })
  const spoken = forms.filter(({ placed }) => placed.path.startsWith('steps.'))

  it('is its own: ten to eighteen steps, most with three wordings, all with a hint', () => {
    expect(steps.length).toBeGreaterThanOrEqual(10)
    expect(steps.length).toBeLessThanOrEqual(18)
    expect(steps.filter(({ wordings }) => wordings.length < 2)).toEqual([])
    expect(steps.filter(({ wordings }) => wordings.length >= 3).length).toBeGreaterThanOrEqual(steps.length - 1)
    expect(steps.filter(({ hint }) => hint === undefined)).toEqual([])
    const wordings = steps.flatMap((step) => step.wordings)
    expect(wordings.filter((wording) => !wording.id.startsWith(`${id}-`))).toEqual([])
  })

  it('asks for what such a call needs: every field of its own is asked for on a step', () => {
    const asked = new Set(steps.flatMap(({ captures = [] }) => captures))
    const own = flow.captures.filter((capture) => !defaultFlow.captures.includes(capture))
    expect(own.length).toBeGreaterThanOrEqual(3)
    expect(own.filter(({ name }) => !asked.has(name))).toEqual([])
  })

  it('can be said in one breath when its variables are filled with twenty characters', () => {
    const filled = Object.fromEntries(flow.captures.map(({ name }) => [name, 'Zwanzig Zeichen lang']))
    const said = spoken.map((form) => ({ path: pathOf(form), line: spokenText(fillText(form.text, filled) ?? []) }))
    expect(said.filter(({ line }) => line.length > 140 || countSentences(line) > 2)).toEqual([])
    const titles = steps.flatMap(({ title }) => Object.values(title))
    expect(titles.filter(({ length }) => length > 24)).toEqual([])
  })

  it('names no customer, says Sie, and tells nobody how to feel', () => {
    expect(spoken.filter(({ text }) => variablesIn(text).includes('callerName'))).toEqual([])
    expect(spoken.filter(({ text }) => /beruhig|calm|relax/i.test(text))).toEqual([])
    const german = spoken.filter(({ language }) => language === 'de')
    expect(german.filter(({ text }) => /\b(?:du|dich|dir|dein\w*)\b/i.test(text))).toEqual([])
  })
})

describe('the usual way, Enter pressed all along,', () => {
  it.each([
    ['fault', ['open', 'listen', 'understand', 'clarify', 'signs', 'tried', 'summarise', 'guide', 'closeWorks']],
    [
      'delivery',
      ['open', 'listen', 'understand', 'clarify', 'tracking', 'summarise', 'options', 'agreeNewDate', 'close'],
    ],
    [
      'billing',
      ['open', 'listen', 'understand', 'clarify', 'goThrough', 'summarise', 'options', 'agreeCorrection', 'close'],
    ],
    [
      'goodwill',
      [
        'open',
        'listen',
        'understand',
        'clarify',
        'summarise',
        'options',
        'refuse',
        'alternative',
        'agreeOther',
        'close',
      ],
    ],
  ])('leads a call by the template %s from the question to its end', (id, way) => {
    expect(usualWay(flowOf(id))).toEqual(way)
  })
})

describe('the template goodwill', () => {
  it('ends one simulated call in ten or more with a no and its reasons', () => {
    const refused = simulate(flowOf('goodwill'), defaultPolicy).filter(
      ({ wrapUp }) => wrapUp?.outcome === 'refusedWithReasons',
    )
    expect(refused.length).toBeGreaterThan(CALLS / 10)
  })

  it('takes up a new fact once: after that the no stands, whatever way leads back to it', () => {
    const script = makeScript(flowOf('goodwill'), defaultPolicy)
    const offeredAfter = (...ids: readonly string[]) =>
      choicesOf(script, playCall(script, ids.map(choose)).now).map(({ id }) => id)
    const toTheNo = ['clarify', 'summarise', 'refuse']
    expect(offeredAfter(...toTheNo)).toContain('newFact')
    expect(offeredAfter(...toTheNo, 'newFact', 'noChange')).not.toContain('newFact')
    expect(offeredAfter(...toTheNo, 'newFact', 'decideAgain', 'noChange')).not.toContain('newFact')
  })
})

describe('a gesture that costs money', () => {
  it.each(['fault', 'delivery', 'billing', 'goodwill'])('is offered in the template %s only by the rules', (id) => {
    const costs = ['agreeCredit', 'agreeGoodwill']
    const noMoney = { ...defaultPolicy, grant: { ...defaultPolicy.grant, amountEuro: 0 } }
    const offered = (policy: Policy) =>
      simulate(flowOf(id), policy).flatMap(({ showings }) =>
        costs.filter((step) => step !== (id === 'billing' ? 'agreeCredit' : '') && showings[`step:${step}`]),
      ).length
    expect(offered(defaultPolicy)).toBeGreaterThan(0)
    expect(offered(noMoney)).toBe(0)
  })
})

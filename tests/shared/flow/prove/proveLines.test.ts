import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../../src/shared/call/callEvent.ts'
import { proveInvariants } from '../../../../src/shared/flow/prove/proveInvariants.ts'
import { defaultPolicy } from '../../../../src/shared/policy/defaultPolicy.ts'
import { breachesOf, edited, lineAfter } from '../../../support/breaches.ts'
import { wording } from '../../../support/minimalFlow.ts'
import { capture, choose, hear, overrideTo } from '../../../support/playCall.ts'

const switchedTo = (language: string): CallMove => ({ type: 'agent.switchedLanguage', language })

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

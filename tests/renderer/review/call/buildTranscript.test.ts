import { describe, expect, it } from 'vitest'
import {
  buildTranscript,
  findTakenBack,
  type Transcript,
} from '../../../../src/renderer/review/call/buildTranscript.ts'
import type { CallMove } from '../../../../src/shared/call/callEvent.ts'
import { spokenText } from '../../../../src/shared/flow/fillText.ts'
import { makeLoggedCall } from '../../support/makeOpenCall.ts'

const back: CallMove = { type: 'agent.wentBack' }
const insult: CallMove = { type: 'caller.insulted' }
const threat: CallMove = { type: 'caller.threatened' }
const words: CallMove = { type: 'agent.captured', name: 'wordsHeard', value: 'Schlafmütze' }

describe('a transcript', () => {
  it('has every event, and each line where it came up', () => {
    const { entries, complete } = buildTranscript(
      makeLoggedCall([insult, { type: 'agent.noted', text: 'laut' }, insult]),
    )
    expect(complete).toBe(true)
    expect(entries.map(({ event }) => event.type)).toEqual([
      'call.started',
      'caller.insulted',
      'agent.noted',
      'caller.insulted',
    ])
    expect(entries.map(({ shown }) => shown?.rung)).toEqual([null, 'acknowledge', undefined, 'restate'])
  })

  it('shows a line again when other words or another language came up', () => {
    const moves: CallMove[] = [insult, { type: 'agent.switchedLanguage', language: 'en' }, insult, words]
    const lines = shownLines(buildTranscript(makeLoggedCall(moves)))
    expect(lines).toHaveLength(5)
    expect(lines[2]).toContain('(en)')
    expect(lines[4]).toContain('Schlafmütze')
  })

  it('marks what was taken back, together with what was captured after it', () => {
    const { entries } = buildTranscript(makeLoggedCall([insult, threat, words, back, insult]))
    expect(entries.filter(({ takenBack }) => takenBack).map(({ seq }) => seq)).toEqual([2, 3])
  })

  it('takes back step by step when it is gone back repeatedly', () => {
    const { events } = makeLoggedCall([insult, threat, back, back])
    expect([...findTakenBack(events)].sort()).toEqual([1, 2])
  })

  it('names a choice by the step that the call was on, where others have one of the same id', () => {
    const chose: CallMove = { type: 'agent.chose', choiceId: 'next' }
    const call = makeLoggedCall([chose, insult, { type: 'caller.calmed' }, chose])
    const steps = call.script.flow.steps.map((step) => ({
      ...step,
      choices: step.choices.map((choice) => ({ ...choice, label: { de: `weiter von ${step.id}` } })),
    }))
    const { entries } = buildTranscript({ ...call, script: { ...call.script, flow: { ...call.script.flow, steps } } })
    expect(entries.map(({ choice }) => choice?.label.de)).toEqual([
      undefined,
      'weiter von open',
      undefined,
      undefined,
      'weiter von listen',
    ])
  })

  it('says so when a log cannot be followed, and keeps what can', () => {
    const { entries, complete } = buildTranscript(makeLoggedCall([threat, insult]))
    expect(complete).toBe(false)
    expect(entries).toHaveLength(2)
  })
})

function shownLines({ entries }: Transcript): string[] {
  return entries.flatMap(({ shown }) => (shown === null ? [] : [spokenText(shown.segments)]))
}

import { describe, expect, it } from 'vitest'
import type { CallEvent } from '../../../src/shared/call/callEvent.ts'
import { joinEvent, splitEvent } from '../../../src/shared/call/erasable.ts'
import { capture, hear, overrideTo, save } from '../../support/playCall.ts'

type Case = readonly [CallEvent, kept: object, erasable: object, erased: object]

const OVERRODE = { type: 'agent.overrode', target: { step: 'open' } } as const
const SAVED: CallEvent = { ...save, note: 'calm', commitments: [{ what: 'call back', owner: 'me', dueAtMs: 5 }] }

const CASES: readonly Case[] = [
  [
    { type: 'call.started', language: 'de', captures: { callerName: 'Kurz', reference: '4711' } },
    { type: 'call.started', language: 'de' },
    { callerName: 'Kurz', reference: '4711' },
    { type: 'call.started', language: 'de', captures: {} },
  ],
  [
    capture('wordsHeard', 'Sie Flasche'),
    { type: 'agent.captured', name: 'wordsHeard' },
    { value: 'Sie Flasche' },
    capture('wordsHeard', ''),
  ],
  [
    { type: 'agent.noted', text: 'shouts' },
    { type: 'agent.noted' },
    { text: 'shouts' },
    { type: 'agent.noted', text: '…' },
  ],
  [
    { ...OVERRODE, reason: 'other', text: 'deaf' },
    { ...OVERRODE, reason: 'other' },
    { text: 'deaf' },
    { ...OVERRODE, reason: 'other', text: '…' },
  ],
  [
    { ...OVERRODE, reason: 'misjudged', text: 'oh' },
    { ...OVERRODE, reason: 'misjudged' },
    { text: 'oh' },
    { ...OVERRODE, reason: 'misjudged' },
  ],
  [
    SAVED,
    { type: 'wrapUp.saved', outcome: 'resolved', commitments: [{ what: '', owner: 'me', dueAtMs: 5 }] },
    { note: 'calm', 'commitment.0': 'call back' },
    { ...save, commitments: [{ what: '…', owner: 'me', dueAtMs: 5 }] },
  ],
]

describe('the erasable part of an event', () => {
  it.each(CASES)('%o', (event, kept, erasable, erased) => {
    const split = splitEvent(event)
    expect(split).toEqual({ kept, erasable })
    expect(joinEvent(split.kept, split.erasable)).toEqual(event)
    expect(joinEvent(split.kept, null)).toEqual(erased)
  })

  it('holds every free text: none of it stays in what is kept', () => {
    for (const [event, , erasable] of CASES) {
      const kept = JSON.stringify(splitEvent(event).kept)
      for (const text of Object.values(erasable)) expect(kept).not.toContain(text)
    }
  })

  it.each([
    hear('insulted'),
    capture('causes', 'waiting,billing'),
    overrideTo({ rung: 'warn' }),
    { type: 'agent.finished' },
    { type: 'agent.switchedLanguage', language: 'en' },
  ] as const)('is empty for %o', (event) => {
    expect(splitEvent(event)).toEqual({ kept: event, erasable: {} })
    expect(joinEvent({ ...event }, null)).toEqual(event)
  })

  it('refuses to put together what is no event', () => {
    expect(() => joinEvent({ type: 'caller.sighed' }, null)).toThrow()
  })
})

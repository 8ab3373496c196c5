import { describe, expect, it } from 'vitest'
import { CALL_EVENT_TYPES } from '../../../src/shared/call/callEvent.ts'
import { parseCallEvent } from '../../../src/shared/call/parseCallEvent.ts'
import { save } from '../../support/playCall.ts'

const FIELDS = {
  choiceId: 'next',
  target: { rung: 'warn' },
  reason: 'misjudged',
  name: 'concern',
  value: 'late',
  text: 'shouts',
  wordingId: 'warn-2',
  language: 'en',
  outcome: 'resolved',
}

describe('parseCallEvent', () => {
  it.each(CALL_EVENT_TYPES)('reads %s', (type) => {
    expect(parseCallEvent({ type, ...FIELDS })).toMatchObject({ ok: true, value: { type } })
  })

  it('fills what wrap-up leaves open', () => {
    expect(parseCallEvent({ type: 'wrapUp.saved', outcome: 'resolved' })).toEqual({ ok: true, value: save })
  })

  it.each([{ type: 'caller.sighed' }, {}, null, 'caller.upset', []])('does not know %j', (raw) => {
    expect(parseCallEvent(raw)).toEqual({ ok: false, problem: 'unknownEvent' })
  })

  it.each([
    { type: 'agent.chose' },
    { type: 'agent.overrode', target: { rung: 'threat' }, reason: 'other' },
    { type: 'agent.overrode', reason: 'misjudged' },
    { type: 'agent.overrode', target: { step: 'open' }, reason: 'because' },
    { type: 'agent.captured', name: '', value: 'late' },
    { type: 'wrapUp.saved', outcome: 'fine' },
  ])('knows the type and refuses the fields of %j', (raw) => {
    expect(parseCallEvent(raw)).toEqual({ ok: false, problem: 'badEvent' })
  })
})

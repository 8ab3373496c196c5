import { describe, expect, it } from 'vitest'
import {
  addCommitment,
  changeCommitment,
  draftWrapUp,
  findGap,
  finishDraft,
  nextWorkingMorning,
  removeCommitment,
  resumeDraft,
  toggleDraftCause,
  type WrapUpDraft,
} from '../../../src/renderer/call/wrapUpDraft.ts'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { makeScript } from '../../../src/shared/call/script.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { playCall } from '../../support/playCall.ts'
import { testFlow } from '../../support/testFlow.ts'

const script = makeScript(testFlow, defaultPolicy)
const wednesday = new Date(2026, 10, 18, 14, 20).getTime()
const insult: CallMove = { type: 'caller.insulted' }
const finish: CallMove = { type: 'agent.finished' }

function draftAfter(...moves: CallMove[]) {
  return draftWrapUp(script, playCall(script, moves).now, { what: 'Rückruf', dueAtMs: 5 }, wednesday)
}

describe('the wrap-up card', () => {
  it('is filled in after an ending by the rules, with a callback for the team lead', () => {
    const draft = draftAfter(insult, insult, insult, insult, insult, finish)
    expect(draft).toMatchObject({ outcome: 'endedByAgent', incident: true, stillCustomer: 'unknown' })
    expect(finishDraft(draft).commitments).toEqual([{ what: 'Rückruf', owner: 'teamLead', dueAtMs: 5 }])
  })

  it('takes over what was promised in the call, with its date understood', () => {
    const draft = draftAfter(
      { type: 'agent.captured', name: 'promise', value: 'Ersatz schicken' },
      { type: 'agent.captured', name: 'dueBy', value: 'morgen 10 Uhr' },
      finish,
    )
    expect(finishDraft(draft).commitments).toEqual([
      { what: 'Ersatz schicken', owner: 'me', dueAtMs: new Date(2026, 10, 19, 10).getTime() },
    ])
  })

  it('adds, changes and removes promises; empty ones are not saved', () => {
    const [first] = addCommitment(draftAfter(finish)).commitments
    if (first === undefined) throw new Error('no commitment was added')
    const filled = changeCommitment(addCommitment(draftAfter(finish)), { ...first, what: ' Gutschrift ' })
    expect(finishDraft(filled).commitments).toEqual([{ what: 'Gutschrift', owner: 'me', dueAtMs: null }])
    expect(finishDraft(addCommitment(draftAfter(finish))).commitments).toEqual([])
    expect(removeCommitment(filled, first.id).commitments).toEqual([])
  })

  it('holds back while a date is not understood', () => {
    const draft = addCommitment(draftAfter(finish))
    const [first] = draft.commitments
    if (first === undefined) throw new Error('no commitment was added')
    expect(findGap(changeCommitment(draft, { ...first, dueText: 'bald' }))).toEqual({ id: first.id, gap: 'due' })
    expect(findGap(draft)).toBeNull()
  })

  it('drops no promise that has only an owner or a date', () => {
    const draft = addCommitment(draftAfter(finish))
    const [first] = draft.commitments
    if (first === undefined) throw new Error('no commitment was added')
    expect(findGap(changeCommitment(draft, { ...first, owner: 'teamLead' }))?.gap).toBe('what')
    expect(findGap(changeCommitment(draft, { ...first, dueText: 'morgen', dueAtMs: 5 }))?.gap).toBe('what')
    expect(findGap(changeCommitment(draft, { ...first, what: 'Gutschrift', dueAtMs: 5 }))).toBeNull()
  })

  it('fills in no more than can be saved', () => {
    const long = 'x'.repeat(900)
    const draft = draftAfter(
      { type: 'agent.captured', name: 'promise', value: long },
      ...[1, 2, 3].map((): CallMove => ({ type: 'agent.noted', text: long })),
      finish,
    )
    const { note, commitments } = finishDraft(draft)
    expect([note.length, commitments[0]?.what.length]).toEqual([2000, 500])
  })

  it('makes a complaint of the first cause, and leaves that to the agent afterwards', () => {
    const one = toggleDraftCause(draftAfter(finish), 'delivery')
    expect(one).toMatchObject({ causes: ['delivery'], complaint: true })
    const two = toggleDraftCause({ ...one, complaint: false }, 'waiting')
    expect(two).toMatchObject({ causes: ['delivery', 'waiting'], complaint: false })
    expect(toggleDraftCause(two, 'delivery').causes).toEqual(['waiting'])
  })

  it('dates a callback to ten on the next working day', () => {
    const friday = new Date(2026, 10, 20, 17).getTime()
    expect(nextWorkingMorning(friday)).toBe(new Date(2026, 10, 23, 10).getTime())
    expect(nextWorkingMorning(wednesday)).toBe(new Date(2026, 10, 19, 10).getTime())
  })
})

describe('going back into the call and ending it again', () => {
  const card: WrapUpDraft = {
    outcome: 'callerHungUp',
    complaint: false,
    stillCustomer: 'unknown',
    causes: [],
    commitments: [],
    note: '',
    incident: false,
  }
  const promise = { id: 3, what: 'send the invoice', owner: 'me', dueText: '', dueAtMs: null } as const

  it('keeps what was typed and chosen, and takes the outcome of the new ending', () => {
    const left: WrapUpDraft = {
      ...card,
      outcome: 'resolved',
      stillCustomer: 'yes',
      causes: ['billing'],
      complaint: true,
      note: 'typed before',
      commitments: [promise],
    }
    const fresh: WrapUpDraft = { ...card, outcome: 'endedByAgent', incident: true, note: 'taken in the call' }
    expect(resumeDraft(fresh, left)).toEqual({
      ...left,
      outcome: 'endedByAgent',
      incident: true,
      note: 'typed before\ntaken in the call',
    })
  })

  it('repeats no promise and no note that is there already', () => {
    const left: WrapUpDraft = { ...card, note: 'taken in the call, and more', commitments: [promise] }
    const fresh: WrapUpDraft = { ...card, note: 'taken in the call', commitments: [{ ...promise, id: 1 }] }
    expect(resumeDraft(fresh, left)).toEqual(left)
  })
})

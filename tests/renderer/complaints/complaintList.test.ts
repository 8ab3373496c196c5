import { describe, expect, it } from 'vitest'
import { appendCards, placeCard } from '../../../src/renderer/complaints/complaintList.ts'
import { allowed, moveBack, moveOn } from '../../../src/renderer/complaints/moves.ts'
import type { ComplaintStatus } from '../../../src/shared/complaint/complaint.ts'
import type { CallId } from '../../../src/shared/ids.ts'
import type { ComplaintCard, ComplaintList } from '../../../src/shared/ipc/complaints/answers.ts'

const NOW_MS = 1000

function card(id: string, status: ComplaintStatus, more: Partial<ComplaintCard> = {}): ComplaintCard {
  const empty = { openedAtMs: 0, owner: null, dueAtMs: null, closedAtMs: null, callerName: null, reference: null }
  return { ...empty, callId: id as CallId, status, causes: [], ...more }
}

function list(columns: Partial<Record<ComplaintStatus, readonly string[]>>, hasMore = false): ComplaintList {
  const entries = Object.entries(columns) as [ComplaintStatus, readonly string[]][]
  const made = entries.map(([status, ids]) => ({ status, hasMore, cards: ids.map((id) => card(id, status)) }))
  return { columns: made, counts: null }
}

const idsOf = ({ columns }: ComplaintList) =>
  Object.fromEntries(columns.map(({ status, cards }) => [status, cards.map(({ callId }) => callId)]))
const view = (filter: 'all' | 'mine' | 'unowned' | 'overdue') => ({ filter, ownerName: 'Robin', nowMs: NOW_MS })

describe('a list of complaints', () => {
  it('takes the next cards of a column behind its last', () => {
    const more = { status: 'new', hasMore: false, cards: [card('c', 'new')] } as const
    expect(idsOf(appendCards(list({ new: ['a', 'b'], owned: ['x'] }, true), more))).toEqual({
      new: ['a', 'b', 'c'],
      owned: ['x'],
    })
  })

  it('puts a card that moved where it belongs: the longest waiting first, of the closed ones the newest', () => {
    const before = list({ new: ['b'], owned: ['a', 'c'], closed: ['d', 'a'] })
    expect(idsOf(placeCard(before, card('b', 'owned'), view('all')))).toEqual({
      new: [],
      owned: ['a', 'b', 'c'],
      closed: ['d', 'a'],
    })
    expect(idsOf(placeCard(before, card('b', 'closed'), view('all')))).toMatchObject({ closed: ['d', 'b', 'a'] })
  })

  it('leaves a card that belongs behind the last one shown to the next page', () => {
    const before = list({ new: ['z'], owned: ['a', 'c'] }, true)
    expect(idsOf(placeCard(before, card('z', 'owned'), view('all')))).toEqual({ new: [], owned: ['a', 'c'] })
  })

  it('loses a card that the filter does not mean any more', () => {
    const before = list({ owned: ['a'] })
    const late = { dueAtMs: NOW_MS - 1 }
    expect(idsOf(placeCard(before, card('a', 'owned', { owner: 'Kim' }), view('mine')))).toEqual({ owned: [] })
    expect(idsOf(placeCard(before, card('a', 'owned', { owner: 'Robin' }), view('mine')))).toEqual({ owned: ['a'] })
    expect(idsOf(placeCard(before, card('a', 'owned', { owner: 'Kim' }), view('unowned')))).toEqual({ owned: [] })
    expect(idsOf(placeCard(before, card('a', 'owned'), view('overdue')))).toEqual({ owned: [] })
    expect(idsOf(placeCard(before, card('a', 'owned', late), view('overdue')))).toEqual({ owned: ['a'] })
  })
})

describe('the moves of a card', () => {
  it('lead from column to column and back', () => {
    const statuses = ['new', 'owned', 'answered', 'closed'] as const
    expect(statuses.map(moveOn)).toEqual(['own', 'answer', 'close', null])
    expect(statuses.map(moveBack)).toEqual([null, 'release', 'reopen', 'reopen'])
  })

  it('are for who owns complaints; others answer what is open', () => {
    expect(allowed('own', 'new', true)).toBe('own')
    expect(allowed('own', 'new', false)).toBe('answer')
    expect(allowed('close', 'answered', false)).toBeNull()
    expect(allowed(null, 'closed', true)).toBeNull()
  })
})

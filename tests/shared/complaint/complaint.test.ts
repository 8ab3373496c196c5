import { describe, expect, it } from 'vitest'
import {
  type ComplaintEntryKind,
  complaintReference,
  defaultDueMs,
  isOverdue,
  openedComplaint,
  projectComplaint,
  takeComplaintEntry,
} from '../../../src/shared/complaint/complaint.ts'

const at = (text: string) => new Date(text).getTime()
const OPENED_MS = at('2026-11-18T10:00')

/** The complaint after entries a minute apart. */
function complaintWith(...entries: readonly (readonly [ComplaintEntryKind, string])[]) {
  const timed = entries.map(([kind, value], index) => ({ kind, value, madeAtMs: OPENED_MS + (index + 1) * 60_000 }))
  return projectComplaint(OPENED_MS, timed)
}

const problemOf = (complaint: ReturnType<typeof complaintWith>, kind: ComplaintEntryKind, value = '') => {
  const taken = takeComplaintEntry(complaint, { kind, value, madeAtMs: OPENED_MS })
  return taken.ok ? null : taken.problem
}

describe('a complaint', () => {
  it('goes from new over owned and answered to closed', () => {
    const steps = [
      ['owner', 'Kim'],
      ['answer', 'Wir erstatten.'],
      ['closed', ''],
    ] as const
    expect([0, 1, 2, 3].map((count) => complaintWith(...steps.slice(0, count)).status)).toEqual([
      'new',
      'owned',
      'answered',
      'closed',
    ])
    expect(complaintWith(...steps)).toMatchObject({ owner: 'Kim', closedAtMs: OPENED_MS + 3 * 60_000 })
  })

  it('comes back when it is reopened: to its owner, or to nobody', () => {
    expect(complaintWith(['owner', 'Kim'], ['closed', ''], ['reopened', ''])).toMatchObject({
      status: 'owned',
      closedAtMs: null,
    })
    expect(complaintWith(['answer', 'Ja.'], ['reopened', '']).status).toBe('new')
    expect(complaintWith(['owner', 'Kim'], ['answer', 'Ja.'], ['reopened', '']).status).toBe('owned')
  })

  it('is new again when its owner is taken away, unless it was answered', () => {
    expect(complaintWith(['owner', 'Kim'], ['owner', ''])).toMatchObject({ status: 'new', owner: null })
    expect(complaintWith(['owner', 'Kim'], ['answer', 'Ja.'], ['owner', ''])).toMatchObject({
      status: 'answered',
      owner: null,
    })
  })

  it('keeps its place when its owner changes', () => {
    expect(complaintWith(['answer', 'Ja.'], ['owner', 'Kim'])).toMatchObject({ status: 'answered', owner: 'Kim' })
  })

  it('takes nothing but notes while it is closed', () => {
    const closed = complaintWith(['closed', ''])
    const kinds = ['owner', 'answer', 'due', 'closed'] as const
    expect(kinds.map((kind) => problemOf(closed, kind, '1'))).toEqual(Array(4).fill('complaintIsClosed'))
    expect(problemOf(closed, 'note', 'Rückfrage')).toBeNull()
  })

  it('refuses what says nothing', () => {
    const open = complaintWith()
    expect(problemOf(open, 'answer', '  ')).toBe('textMissing')
    expect(problemOf(open, 'note', '')).toBe('textMissing')
    expect(problemOf(open, 'owner', '')).toBe('ownerMissing')
    expect(problemOf(open, 'due', 'morgen')).toBe('badDue')
    expect(problemOf(open, 'reopened')).toBe('complaintIsOpen')
  })

  it('is overdue after its due date, until it is closed', () => {
    const open = complaintWith(['due', String(OPENED_MS + 1000)])
    expect(isOverdue(open, OPENED_MS + 1000)).toBe(false)
    expect(isOverdue(open, OPENED_MS + 1001)).toBe(true)
    expect(isOverdue(complaintWith(['closed', '']), OPENED_MS * 2)).toBe(false)
  })
})

describe('the due date of a complaint', () => {
  it.each([
    { called: '2026-11-18T10:00', due: '2026-11-23T17:00', what: 'skips the weekend' },
    { called: '2026-11-16T08:00', due: '2026-11-19T17:00', what: 'counts days of one week' },
    { called: '2026-11-21T23:30', due: '2026-11-25T17:00', what: 'counts from Monday after a Saturday' },
    { called: '2026-10-23T10:00', due: '2026-10-28T17:00', what: 'keeps the hour when the clocks change' },
  ])('$what', ({ called, due }) => {
    expect(new Date(defaultDueMs(at(called)))).toEqual(new Date(due))
  })

  it('is there from the beginning', () => {
    expect(openedComplaint(OPENED_MS).dueAtMs).toBe(defaultDueMs(OPENED_MS))
  })
})

describe('the reference of a complaint', () => {
  it('is the part of the id that is chance', () => {
    expect(complaintReference('0198c0de-0000-7000-8000-3f2a91c077de')).toBe('3F2A-91C0-77DE')
  })
})

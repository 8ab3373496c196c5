import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAUSES, OUTCOMES, STILL_CUSTOMER } from '../../../../src/shared/call/outcome.ts'
import type { FlowVersionId } from '../../../../src/shared/ids.ts'
import { RUNGS } from '../../../../src/shared/ladder/rung.ts'
import type { Figure } from '../../../../src/shared/review/countFigures.ts'
import { buildInsights, type Counts } from '../../../../src/shared/review/insights/buildInsights.ts'
import type { CountedRow } from '../../../../src/shared/review/insights/tally.ts'

const MINIMUM = 5
const [FIRST, SECOND] = ['a', 'b'].map((each) => each.repeat(64) as FlowVersionId)
/** A Monday, and the Sunday three weeks on. */
const [FROM, TO, FIRST_WEEK] = [20_003, 20_023, 2858]

/** One call as the figures count it. */
const anyCall = fc.record({
  flowVersionId: fc.constantFrom(FIRST as FlowVersionId, SECOND as FlowVersionId),
  week: fc.integer({ min: FIRST_WEEK, max: FIRST_WEEK + 2 }),
  outcome: fc.constantFrom(...OUTCOMES),
  stillCustomer: fc.constantFrom(...STILL_CUSTOMER),
  highest: fc.integer({ min: -1, max: RUNGS.length - 1 }),
  returned: fc.boolean(),
  causes: fc.uniqueArray(fc.constantFrom(...CAUSES, 'von Hand', 'Frau Beispiel'), { maxLength: 3 }),
  hour: fc.integer({ min: 9, max: 11 }),
  incident: fc.boolean(),
  wording: fc.constantFrom('w1', 'w2'),
})
type AnyCall = typeof anyCall extends fc.Arbitrary<infer Call> ? Call : never

function rowsOf(calls: readonly AnyCall[]): readonly CountedRow[] {
  return calls.flatMap((call) => {
    const row = (figure: Figure, key = '', count = 1): CountedRow => ({ ...call, figure, key, count })
    const rungs = RUNGS.slice(0, call.highest + 1)
    return [
      row('calls'),
      row('seconds', '', 60),
      row('hour', `0-${call.hour}`),
      row('outcome', call.outcome),
      row('stillCustomer', call.stillCustomer),
      ...(call.incident ? [row('incident')] : []),
      ...call.causes.map((cause) => row('cause', cause)),
      ...rungs.map((rung) => row('rungReached', rung)),
      ...rungs.slice(-1).flatMap((rung) => (call.returned ? [row('rungReturned', rung)] : [])),
      ...rungs.map((rung) => row('wordingShown', `rung:${rung}|${call.wording}`)),
    ]
  })
}

function build(calls: readonly AnyCall[], commitments: Partial<Counts['commitments']> = {}) {
  return buildInsights({
    from: FROM,
    to: TO,
    rows: rowsOf(calls),
    commitments: { kept: 0, broken: 0, overdue: 0, open: 0, ...commitments },
    rungs: new Map(),
    minimumGroup: MINIMUM,
  })
}

/** Every count in the figures, wherever it stands. */
function countsIn(value: unknown, path = ''): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => countsIn(each, `${path}.${key}`))
}

describe('the figures of any calls', () => {
  it('hold no group below the minimum, nowhere', () => {
    fc.assert(
      fc.property(fc.array(anyCall, { maxLength: 60 }), (calls) => {
        const small = countsIn(build(calls)).filter(([path, count]) => {
          return !path.endsWith('.day') && count > 0 && count < MINIMUM
        })
        expect(small).toEqual([])
      }),
    )
  })

  it('hold no two counts of a whole whose difference is a small group', () => {
    fc.assert(
      fc.property(fc.array(anyCall, { minLength: MINIMUM, maxLength: 60 }), (calls) => {
        const { incidents, causes, funnel } = build(calls)
        const parts = [incidents, ...causes.map(({ count }) => count), ...funnel.map(({ reached }) => reached)]
        for (const part of parts) {
          const rest = calls.length - (part ?? 0)
          if (part !== null) expect(rest === 0 || rest >= MINIMUM).toBe(true)
        }
        for (const { stopped, returned } of funnel) {
          const rest = (stopped ?? 0) - (returned ?? 0)
          if (stopped !== null && returned !== null) expect(rest === 0 || rest >= MINIMUM).toBe(true)
        }
      }),
    )
  })

  it('are the true counts where they are shown', () => {
    fc.assert(
      fc.property(fc.array(anyCall, { minLength: MINIMUM, maxLength: 80 }), (calls) => {
        const { outcomes, causes, weeks, meanSeconds } = build(calls)
        const count = (is: (call: AnyCall) => boolean) => calls.filter(is).length
        for (const { outcome, count: shown } of outcomes) {
          if (shown !== null) expect(shown).toBe(count((call) => call.outcome === outcome))
        }
        for (const { cause, count: shown } of causes) {
          if (shown !== null) expect(shown).toBe(count(({ causes: all }) => (all as string[]).includes(cause)))
        }
        expect(weeks.map(({ day }) => day)).toEqual([FROM, FROM + 7, FROM + 14])
        for (const [index, week] of weeks.entries()) {
          if (week.calls !== null) expect(week.calls).toBe(count((call) => call.week === FIRST_WEEK + index))
        }
        expect(meanSeconds).toBe(60)
      }),
    )
  })

  it('do not name a rare cause of the team’s own, which is free text', () => {
    fc.assert(
      fc.property(fc.array(anyCall, { minLength: MINIMUM, maxLength: 40 }), (calls) => {
        for (const { cause, count } of build(calls).causes) {
          expect(count !== null || (CAUSES as readonly string[]).includes(cause)).toBe(true)
        }
      }),
    )
  })

  it('show what became of promises as a sum that gives nothing away', () => {
    expect(build([], { kept: 20, broken: 3, open: 8 }).commitments).toEqual({
      kept: 20,
      broken: null,
      overdue: 0,
      open: null,
    })
  })
})

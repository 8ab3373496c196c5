import { describe, expect, it } from 'vitest'
import { firstView, queryOf } from '../../../src/renderer/insights/insightsView.ts'
import { insightsQuerySchema } from '../../../src/shared/ipc/insights/contract.ts'

const dayOf = (iso: string) => Date.parse(iso) / 86_400_000
const TODAY = dayOf('2026-11-21')
const view = firstView(TODAY)

describe('the period of the figures', () => {
  it.each([
    { span: 'last7', from: '2026-11-15', before: ['2026-11-08', '2026-11-14'] },
    { span: 'last30', from: '2026-10-23', before: ['2026-09-23', '2026-10-22'] },
    { span: 'last90', from: '2026-08-24', before: ['2026-05-26', '2026-08-23'] },
    { span: 'year', from: '2026-01-01', before: ['2025-02-10', '2025-12-31'] },
  ] as const)('$span ends today and is compared with as many days before', ({ span, from, before }) => {
    const query = queryOf({ ...view, span }, TODAY)
    expect(query?.period).toEqual({ from: dayOf(from), to: TODAY })
    expect(query?.compareWith).toEqual({ from: dayOf(before[0]), to: dayOf(before[1]) })
    expect(insightsQuerySchema.safeParse(query).success).toBe(true)
  })

  it('of this year has a week also in its first days', () => {
    expect(queryOf({ ...view, span: 'year' }, dayOf('2027-01-02'))?.period.from).toBe(dayOf('2026-12-27'))
  })

  it('may be chosen, and what it is compared with too', () => {
    const chosen = { ...view, span: 'custom', from: '2026-03-01', to: '2026-03-31' } as const
    const compared = { ...chosen, comparison: 'custom', compareFrom: '2025-03-01' } as const
    expect(queryOf(compared, TODAY)).toEqual({
      period: { from: dayOf('2026-03-01'), to: dayOf('2026-03-31') },
      compareWith: { from: dayOf('2025-03-01'), to: dayOf('2025-03-31') },
      flowVersionIds: null,
    })
    expect(queryOf({ ...chosen, comparison: 'none' }, TODAY)?.compareWith).toBeNull()
  })

  it.each([
    ['2026-03-01', '2026-03-06'],
    ['2026-03-31', '2026-03-01'],
    ['', '2026-03-01'],
  ])('from %s to %s is none', (from, to) => {
    expect(queryOf({ ...view, span: 'custom', from, to }, TODAY)).toBeNull()
  })
})

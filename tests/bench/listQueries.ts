import type { CallFilters } from '../../src/shared/review/callQuery.ts'

/** A list as a person asks for it, and as the best SQL by hand asks for it: an order of ids, up to one, so many. */
export type ListQuestion = {
  readonly what: string
  readonly filters: Partial<CallFilters>
  readonly from: string
  readonly where: string
  readonly values: readonly unknown[]
  /** Only the second half of the file's time. */
  readonly half?: boolean
}

const byColumn = (what: string, filters: Partial<CallFilters>, index: string, where: string): ListQuestion => ({
  what,
  filters,
  from: `calls c INDEXED BY ${index}`,
  where,
  values: [],
})

/** Ten filtered lists. */
export function tenQuestions(flowVersionId: string): readonly ListQuestion[] {
  return [
    { what: 'period', filters: {}, from: 'calls c', where: '1', values: [], half: true },
    byColumn('outcome', { outcomes: ['endedByAgent'] }, 'calls_outcome', "c.outcome = 'endedByAgent'"),
    byColumn('rung', { highestRungs: ['warn'] }, 'calls_rung', "c.highest_rung = 'warn'"),
    byColumn('customer', { stillCustomer: ['no'] }, 'calls_still_customer', "c.still_customer = 'no'"),
    byColumn('incident', { incident: true }, 'calls_incident', 'c.incident = 1'),
    byColumn('complaint', { complaint: true }, 'calls_complaint', 'c.complaint = 1'),
    byColumn('language', { languages: ['en'] }, 'calls_language', "c.language = 'en'"),
    {
      what: 'flow',
      filters: { flowVersionIds: [flowVersionId] },
      from: 'calls c INDEXED BY calls_flow',
      where: 'c.flow_version_id = ?',
      values: [Buffer.from(flowVersionId, 'hex')],
    },
    {
      what: 'cause',
      filters: { causes: ['billing'] },
      from: 'call_causes k INDEXED BY call_causes_cause CROSS JOIN calls c ON c.call_id = k.call_id',
      where: "k.cause = 'billing'",
      values: [],
    },
    {
      what: 'incident and outcome',
      filters: { incident: true, outcomes: ['resolved'] },
      from: 'calls c INDEXED BY calls_incident',
      where: "c.incident = 1 AND c.outcome = 'resolved'",
      values: [],
    },
  ]
}

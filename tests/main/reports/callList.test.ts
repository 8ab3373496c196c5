import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBytes } from '../../../src/main/db/idBytes.ts'
import { countCalls } from '../../../src/main/reports/calls/countCalls.ts'
import { findCulprits } from '../../../src/main/reports/calls/findCulprits.ts'
import { readPage } from '../../../src/main/reports/calls/readPage.ts'
import { eachCall } from '../../../src/main/store/callQueries.ts'
import type { StoredCall } from '../../../src/main/store/callStore.ts'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { CAUSES, OUTCOMES, STILL_CUSTOMER } from '../../../src/shared/call/outcome.ts'
import type { CallId } from '../../../src/shared/ids.ts'
import type { PageAt } from '../../../src/shared/ipc/calls/contract.ts'
import { RUNGS, type Rung } from '../../../src/shared/ladder/rung.ts'
import { type CallFilters, type CallQuery, callFiltersSchema, SORTS } from '../../../src/shared/review/callQuery.ts'
import { cursorOf } from '../../../src/shared/review/cursorOf.ts'
import { foldText } from '../../../src/shared/review/foldText.ts'
import { COMMITMENT_STATES, type CommitmentState } from '../../../src/shared/review/insights/insights.ts'
import { wallTime } from '../../../src/shared/review/wallTime.ts'
import { capture, finish, hear, save } from '../../support/playCall.ts'
import { append, begin, dbOf, makeApp, START_MS, type TestApp } from '../support/testApp.ts'

const EVERYBODY = { ownedBy: null }
const CALLS = 90
const MINUTE_MS = 60_000
const NOTES = ['Lieferung verspätet', 'Stromrechnung von Frau Müßig', 'ruft wieder an', ''] as const
const WORDS = ['', 'rechnung', 'MUESSIG', 'liefer spät', 'nirgends'] as const

type Known = {
  readonly call: StoredCall
  readonly text: string
  readonly promises: readonly CommitmentState[]
  readonly said: Said
}

/** What stands of a call's lines on the ladder, in words of the test. */
type Said = { readonly wordings: readonly string[]; readonly returned: readonly string[]; readonly from: Rung | null }

const NOTHING_SAID: Said = { wordings: [], returned: [], from: null }
const CLIMB = RUNGS.map((rung) => `${rung}|${rung}-1`)
/** By how often the caller insults and whether he calms down then: the first wording of each rung up to that. */
const sayingOf = (insults: number, calms: boolean): Said => ({
  wordings: CLIMB.slice(0, insults),
  returned: calms ? CLIMB.slice(0, insults).slice(-1) : [],
  from: calms ? (RUNGS[insults - 1] ?? null) : null,
})

/** What is promised in a call, and the state of each promise today; `kept` and `broken` are set afterwards. */
const PROMISES: readonly (readonly CommitmentState[])[] = [
  [],
  ['overdue'],
  ['kept', 'open'],
  ['open', 'overdue', 'overdue'],
  ['broken', 'kept'],
]
const DUE_MS = { overdue: 1, open: Date.UTC(2100, 0), kept: 1, broken: null } as const

function settlePromises(app: TestApp, callId: string, states: readonly CommitmentState[]): void {
  const settle = dbOf(app).prepare(
    'UPDATE commitments SET status = ?, settled_at_ms = 1 WHERE call_id = ? AND position = ?',
  )
  for (const [position, state] of states.entries()) {
    if (state === 'kept' || state === 'broken') settle.run(state, toBytes(callId as CallId), position)
  }
}

/** Calls of every kind, some unfinished, some of them in the same second, over two days. */
function makeCalls(app: TestApp): readonly Known[] {
  const promisesOf = new Map<string, readonly CommitmentState[]>()
  const saidOf = new Map<string, Said>()
  for (let index = 0; index < CALLS; index += 1) {
    if (index % 5 !== 0) app.time.nowMs += (index % 7) * 4 * MINUTE_MS
    const { callId } = begin(app, index % 4 === 0 ? { reference: `47${index}` } : {})
    const insults = Array.from({ length: index % 4 }, (): CallMove => hear('insulted'))
    const calms = index % 5 < 2
    append(app, callId, [...insults, ...(calms ? [hear('calmed')] : [])])
    append(app, callId, [...(index % 6 === 0 ? [capture('concern', 'Rechnung doppelt')] : [])])
    if (index % 11 === 0) continue
    const causes = [CAUSES[index % 3], CAUSES[index % 5]].filter((cause) => cause !== undefined)
    append(app, callId, [
      finish,
      {
        ...save,
        outcome: OUTCOMES[index % 4] ?? 'resolved',
        stillCustomer: STILL_CUSTOMER[index % 3] ?? 'unknown',
        causes: index % 8 === 0 ? [] : [...new Set(causes)],
        complaint: index % 3 === 0,
        incident: index % 9 === 0,
        note: NOTES[index % NOTES.length] ?? '',
        commitments: (PROMISES[index % PROMISES.length] ?? []).map((state) => ({
          what: 'Rückruf',
          owner: 'me',
          dueAtMs: DUE_MS[state],
        })),
      },
    ])
    saidOf.set(callId, sayingOf(insults.length, calms))
    promisesOf.set(callId, PROMISES[index % PROMISES.length] ?? [])
    settlePromises(app, callId, promisesOf.get(callId) ?? [])
  }
  const texts = dbOf(app).prepare('SELECT hex(call_id), text FROM call_search_rows').raw().all() as [string, string][]
  const textOf = new Map(texts.map(([id, text]) => [id.toLowerCase(), text]))
  return [...eachCall(dbOf(app))].map((call) => ({
    call,
    text: textOf.get(call.callId.replaceAll('-', '')) ?? '',
    promises: promisesOf.get(call.callId) ?? [],
    said: saidOf.get(call.callId) ?? NOTHING_SAID,
  }))
}

/** The hour of the week by the clock here, as the figures have it. */
function hourOf(atMs: number): string {
  const { weekday, hour } = wallTime(atMs)
  return `${weekday}-${hour}`
}

const HOURS = [0, 3, 20, 26].map((hours) => hourOf(START_MS + hours * 60 * MINUTE_MS))

/** Whether a call passes, asked without any SQL. */
function passes({ call, text, promises, said }: Known, { filters, fromMs, toMs }: CallQuery): boolean {
  const { summary } = call
  const isIn = (values: readonly string[], value: string | null) =>
    values.length === 0 || (value !== null && values.includes(value))
  const has = (values: readonly string[], found: readonly string[]) =>
    values.length === 0 || values.some((value) => found.includes(value))
  const is = (wanted: boolean | null, value: boolean) => wanted === null || wanted === value
  const words = filters.text.split(' ').filter((word) => word !== '')
  return (
    call.startedAtMs >= (fromMs ?? 0) &&
    call.startedAtMs < (toMs ?? Number.POSITIVE_INFINITY) &&
    isIn(filters.outcomes, summary.outcome) &&
    isIn(filters.highestRungs, summary.highestRung ?? 'none') &&
    isIn(filters.stillCustomer, summary.stillCustomer) &&
    isIn(filters.languages, summary.language) &&
    isIn(filters.flowVersionIds, call.flowVersionId) &&
    (filters.causes.length === 0 || summary.causes.some((cause) => filters.causes.includes(cause))) &&
    (filters.commitments.length === 0 || promises.some((state) => filters.commitments.includes(state))) &&
    is(filters.incident, summary.incident) &&
    is(filters.complaint, summary.complaint) &&
    is(filters.overridden, summary.overrides > 0) &&
    isIn(filters.hours, hourOf(call.startedAtMs)) &&
    has(filters.wordings, said.wordings) &&
    has(filters.wordingsReturned, said.returned) &&
    isIn(filters.rungsReturned, said.from) &&
    is(filters.unfinished, call.endedAtMs === null) &&
    words.every((word) => text.includes(foldText(word)))
  )
}

function sortValue({ call }: Known, { order }: CallQuery): number {
  return order.by === 'started'
    ? 0
    : cursorOf(order, { ...call, ...call.summary, callerName: null, reference: null }).value
}

/** The ids that a query has, in its order. */
function expectedIds(known: readonly Known[], query: CallQuery): readonly string[] {
  const sign = query.order.direction === 'descending' ? -1 : 1
  return known
    .filter((each) => passes(each, query))
    .sort((a, b) => sign * (sortValue(a, query) - sortValue(b, query) || (a.call.callId < b.call.callId ? -1 : 1)))
    .map(({ call }) => call.callId)
}

/** The whole list, page by page from one of its ends. */
function pageThrough(app: TestApp, query: CallQuery, from: 'start' | 'end', limit: number): readonly string[] {
  let at: PageAt = from
  const ids: string[] = []
  for (;;) {
    const { rows, hasMore } = readPage(dbOf(app), { query, at, limit }, EVERYBODY)
    const [first, last] = [rows[0], rows.at(-1)]
    if (from === 'start') ids.push(...rows.map(({ callId }) => callId))
    else ids.unshift(...rows.map(({ callId }) => callId))
    if (!hasMore || first === undefined || last === undefined) return ids
    at = from === 'start' ? { after: cursorOf(query.order, last) } : { before: cursorOf(query.order, first) }
  }
}

const someOf = <T>(values: readonly T[]) =>
  fc.oneof({ weight: 14, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...values], { minLength: 1, maxLength: 2 }))
const either = fc.oneof({ weight: 14, arbitrary: fc.constant(null) }, fc.boolean())
const anyFilters = (flowVersionId: string): fc.Arbitrary<CallFilters> =>
  fc.record({
    flowVersionIds: someOf([flowVersionId, 'f'.repeat(64)]),
    outcomes: someOf(OUTCOMES.slice(0, 5)),
    highestRungs: someOf([...RUNGS, 'none'] as const),
    causes: someOf(CAUSES.slice(0, 5)),
    stillCustomer: someOf(STILL_CUSTOMER),
    commitments: someOf(COMMITMENT_STATES),
    languages: someOf(['de', 'en']),
    personIds: fc.constant([]),
    incident: either,
    complaint: either,
    overridden: either,
    hours: someOf(HOURS),
    wordings: someOf([...CLIMB, 'warn|w', 'acknowledge|acknowledge-10']),
    wordingsReturned: someOf(CLIMB),
    rungsReturned: someOf(RUNGS),
    unfinished: either,
    text: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...WORDS)),
  })
const anyTime = fc.option(fc.integer({ min: START_MS - MINUTE_MS, max: START_MS + 20 * 60 * MINUTE_MS }))
const anyQuery = (flowVersionId: string): fc.Arbitrary<CallQuery> =>
  fc.record({
    fromMs: anyTime,
    toMs: anyTime,
    filters: anyFilters(flowVersionId),
    order: fc.record({
      by: fc.constantFrom(...SORTS),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
  })

describe('the list of calls', () => {
  it('gives page by page, from either end, exactly the calls that pass, in order; and counts them', async () => {
    const app = makeApp()
    const known = makeCalls(app)
    const flowVersionId = known[0]?.call.flowVersionId ?? ''
    let nonEmpty = 0
    await fc.assert(
      fc.asyncProperty(anyQuery(flowVersionId), fc.integer({ min: 4, max: 30 }), async (query, limit) => {
        const expected = expectedIds(known, query)
        if (expected.length > 0) nonEmpty += 1
        expect(pageThrough(app, query, 'start', limit)).toEqual(expected)
        expect(pageThrough(app, query, 'end', limit)).toEqual(expected)
        expect(await countCalls(dbOf(app), query, EVERYBODY, async () => undefined)).toBe(expected.length)
      }),
      { numRuns: 200 },
    )
    expect(nonEmpty).toBeGreaterThan(60)
  })

  it('names the filters without which an empty list would have calls', () => {
    const app = makeApp()
    makeCalls(app)
    const filters = callFiltersSchema.parse({ outcomes: ['resolved'], text: 'nirgends' })
    const query: CallQuery = { fromMs: null, toMs: null, filters, order: { by: 'started', direction: 'descending' } }
    expect(findCulprits(dbOf(app), query, EVERYBODY)).toEqual(['text'])
  })
})

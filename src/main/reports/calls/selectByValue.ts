import type { CallCursor } from '../../../shared/ipc/calls/contract.ts'
import type { CallOrder, CallQuery } from '../../../shared/review/callQuery.ts'
import { NO_DURATION } from '../../../shared/review/cursorOf.ts'
import { toBytes } from '../../db/idBytes.ts'
import type { Reading } from './readPage.ts'
import { COLUMNS } from './rowOf.ts'
import { allOf, type Sql } from './sql.ts'
import { EVERY_CALL, spanOf, type Walk } from './walk.ts'

type SortColumn = Exclude<CallOrder['by'], 'started'>

/** The walks that were chosen, to be sorted; null: along the index of the order, as too many calls pass to be sorted. */
type Ways = { readonly walks: readonly Walk[] | null; readonly checks: readonly Sql[] }

const VALUE = {
  duration: `coalesce(c.ended_at_ms - c.started_at_ms, ${NO_DURATION})`,
  strikes: 'c.strikes',
} as const

/** Calls in the order of a value, and where it is the same in the order of their starts. */
export function selectByValue(by: SortColumn, { walks, checks }: Ways, query: CallQuery, reading: Reading): Sql {
  const parts = (walks ?? [null]).flatMap((walk) =>
    walk === null ? alongIndex(by, checks, query, reading) : [collect(by, walk, checks, query, reading)],
  )
  const order = reading.falling ? 'DESC' : 'ASC'
  return {
    text: `${parts.map(({ text }) => text).join(' UNION ALL ')} ORDER BY place ${order}, call_id ${order} LIMIT ?`,
    values: [...parts.flatMap(({ values }) => values), reading.limit],
  }
}

function collect(by: SortColumn, walk: Walk, checks: readonly Sql[], query: CallQuery, reading: Reading): Sql {
  const { keys, exact } = spanOf(walk, query)
  const where = allOf([
    walk.where,
    ...keys,
    ...exact,
    ...(walk.also === undefined ? [] : [walk.also]),
    ...(reading.cursor === null ? [] : [beyond(VALUE[by], reading.cursor, reading.falling)]),
    ...checks,
  ])
  const text = `SELECT c.call_id AS call_id, ${COLUMNS}, ${VALUE[by]} AS place FROM ${walk.from} ${walk.join ?? ''} WHERE ${where.text}`
  return { text, values: where.values }
}

function beyond(value: string, { value: at, callId }: CallCursor, falling: boolean): Sql {
  return { text: `(${value}, c.call_id) ${falling ? '<' : '>'} (?, ?)`, values: [at, toBytes(callId)] }
}

/** One indexed run of the order: the rows with a value, and those that have none. */
type Run = { readonly from: string; readonly where: string; readonly value: string }

const RUNS: Readonly<Record<SortColumn, readonly Run[]>> = {
  duration: [
    {
      from: 'calls c INDEXED BY calls_duration',
      where: 'c.ended_at_ms IS NOT NULL',
      value: 'c.ended_at_ms - c.started_at_ms',
    },
    { from: 'calls c INDEXED BY calls_unfinished', where: 'c.ended_at_ms IS NULL', value: `${NO_DURATION}` },
  ],
  strikes: [{ from: 'calls c INDEXED BY calls_strikes', where: '1', value: 'c.strikes' }],
}

function alongIndex(by: SortColumn, checks: readonly Sql[], query: CallQuery, reading: Reading): readonly Sql[] {
  const { exact } = spanOf(EVERY_CALL, query)
  return RUNS[by].flatMap(({ from, where, value }) =>
    fromCursor(value, reading).map((cursor) => {
      const all = allOf([{ text: where, values: [] }, cursor, ...exact, ...checks])
      return {
        text: `SELECT c.call_id AS call_id, ${COLUMNS}, ${value} AS place FROM ${from} WHERE ${all.text}`,
        values: all.values,
      }
    }),
  )
}

/** The rest of the value that the cursor has, and the values beyond it: each of them is one stretch of the index. */
function fromCursor(value: string, { cursor, falling }: Reading): readonly Sql[] {
  if (cursor === null) return [{ text: '1', values: [] }]
  const sign = falling ? '<' : '>'
  return [
    { text: `${value} = ? AND c.call_id ${sign} ?`, values: [cursor.value, toBytes(cursor.callId)] },
    { text: `${value} ${sign} ?`, values: [cursor.value] },
  ]
}

import type { CallPage, CallRow } from '../../../shared/ipc/calls/answers.ts'
import type { CallCursor, PageAt, PageRequest } from '../../../shared/ipc/calls/contract.ts'
import type { CallQuery } from '../../../shared/review/callQuery.ts'
import type { ReadDb } from '../../db/database.ts'
import { toBytes } from '../../db/idBytes.ts'
import { prepared } from '../../db/prepared.ts'
import type { CallScope } from '../../services/callScope.ts'
import { sqlFilters } from './callFilters.ts'
import { chooseCollected } from './chooseCollected.ts'
import { type Chosen, chooseWalks } from './chooseWalks.ts'
import { rowOf, type StoredRow, withDetails } from './rowOf.ts'
import { selectByStart } from './selectByStart.ts'
import { selectByValue } from './selectByValue.ts'
import type { Sql } from './sql.ts'

/** How a page is read: from where, in which direction, at most how many. */
export type Reading = { readonly cursor: CallCursor | null; readonly falling: boolean; readonly limit: number }

/** A page of a list. Every page costs the same, wherever in the list it lies: none is counted off. */
export function readPage(db: ReadDb, { query, at, limit }: PageRequest, scope: CallScope): CallPage {
  const isBackwards = at === 'end' || (typeof at === 'object' && 'before' in at)
  const falling = (query.order.direction === 'descending') !== isBackwards
  const rows = readRows(db, query, scope, { cursor: cursorIn(at), falling, limit: limit + 1 })
  const kept = rows.slice(0, limit)
  return { rows: isBackwards ? kept.toReversed() : kept, hasMore: rows.length > limit }
}

function cursorIn(at: PageAt): CallCursor | null {
  if (typeof at === 'string') return null
  return 'after' in at ? at.after : at.before
}

function readRows(db: ReadDb, query: CallQuery, scope: CallScope, reading: Reading): readonly CallRow[] {
  const { text, values } = withDetails(select(db, query, scope, reading), reading.falling)
  return prepared<StoredRow>(db, text)
    .all(...values)
    .map(rowOf)
}

function select(db: ReadDb, query: CallQuery, scope: CallScope, reading: Reading): Sql {
  const filters = sqlFilters(query.filters)
  const own = ownChecks(scope)
  const { by } = query.order
  if (by === 'started') {
    const chosen = chooseWalks(db, filters, query, reading.falling)
    return selectByStart(db, withChecks(chosen, own), query, reading)
  }
  const chosen = chooseCollected(db, filters, query, reading.limit)
  const checks = [...(chosen?.checks ?? filters.map(({ check }) => check)), ...own]
  return selectByValue(by, { walks: chosen?.walks ?? null, checks }, query, reading)
}

/** What is asked of each call of a list that holds one person's alone. */
export function ownChecks({ ownedBy }: CallScope): readonly Sql[] {
  return ownedBy === null ? [] : [{ text: 'c.person_id = ?', values: [toBytes(ownedBy)] }]
}

function withChecks({ walks, checks }: Chosen, more: readonly Sql[]): Chosen {
  return { walks, checks: [...checks, ...more] }
}

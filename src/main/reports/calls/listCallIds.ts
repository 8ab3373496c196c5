import type { CallId } from '../../../shared/ids.ts'
import type { CallQuery } from '../../../shared/review/callQuery.ts'
import { cursorOf } from '../../../shared/review/cursorOf.ts'
import type { ReadDb } from '../../db/database.ts'
import type { CallScope } from '../../services/callScope.ts'
import { readPage } from './readPage.ts'

const CALLS_A_PAGE = 200

/** The ids of all calls of a query in the order of their starts, some at a time, whatever the list is sorted by. */
export function* listCallIds(db: ReadDb, asked: CallQuery, scope: CallScope): Generator<readonly CallId[]> {
  const query: CallQuery = { ...asked, order: { by: 'started', direction: 'ascending' } }
  let page = readPage(db, { query, at: 'start', limit: CALLS_A_PAGE }, scope)
  for (;;) {
    const last = page.rows.at(-1)
    if (last === undefined) return
    yield page.rows.map(({ callId }) => callId)
    if (!page.hasMore) return
    page = readPage(db, { query, at: { after: cursorOf(query.order, last) }, limit: CALLS_A_PAGE }, scope)
  }
}

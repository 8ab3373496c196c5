import { type CallQuery, type FilterName, listActiveFilters, withoutFilter } from '../../../shared/review/callQuery.ts'
import type { ReadDb } from '../../db/database.ts'
import type { CallScope } from '../../services/callScope.ts'
import { readPage } from './readPage.ts'

/** The filters of a query that gives nothing without any one of which it would give something. */
export function findCulprits(db: ReadDb, query: CallQuery, scope: CallScope): readonly FilterName[] {
  const active = listActiveFilters(query.filters)
  return active.filter((name) => {
    const filters = withoutFilter(query.filters, name)
    return readPage(db, { query: { ...query, filters }, at: 'start', limit: 1 }, scope).rows.length > 0
  })
}

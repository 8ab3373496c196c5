import type { CallPage, CallRow } from '../../shared/ipc/calls/answers.ts'
import type { PageRequest } from '../../shared/ipc/calls/contract.ts'
import { mayRead } from '../../shared/person/may.ts'
import { listActiveFilters } from '../../shared/review/callQuery.ts'
import type { AppParts } from './appParts.ts'
import { listItems } from './listItems.ts'
import type { LiveCall } from './liveCall.ts'

/**
 * A page with what memory knows better than the file: while saving fails, calls are further than there, or not there
 * at all. Those go to the top of a list of the newest calls without filters.
 */
export function addLiveCalls(parts: AppParts, { query, at }: PageRequest, page: CallPage): CallPage {
  if (parts.saving.state().saved) return page
  const live = new Map(parts.liveCalls.list().map((call) => [call.callId, call]))
  const rows = page.rows.map((row) => {
    const call = live.get(row.callId)
    return call === undefined ? row : toRow(call)
  })
  const isWhole = listActiveFilters(query.filters).length === 0 && query.order.by === 'started'
  if (at !== 'start' || !isWhole || query.order.direction !== 'descending') return { ...page, rows }
  const shown = new Set(rows.map(({ callId }) => callId))
  const person = parts.database.findProfile()?.person
  const unsaved = [...live.values()].filter((call) => {
    const isInSpan = call.startedAtMs >= (query.fromMs ?? 0) && call.startedAtMs < (query.toMs ?? Number.MAX_VALUE)
    return isInSpan && !shown.has(call.callId) && person !== undefined && mayRead(person, call)
  })
  return { ...page, rows: [...unsaved.map(toRow), ...rows].sort((a, b) => b.startedAtMs - a.startedAtMs) }
}

function toRow(call: LiveCall): CallRow {
  const [item] = listItems([], [call])
  if (item === undefined) throw new Error(`call ${call.callId} has no line`)
  return { ...item, generated: false }
}

import type { CallId } from '../../shared/ids.ts'
import type { BackingTime, IncidentItem, IncidentPage } from '../../shared/ipc/incidents/answers.ts'
import type { IncidentCursor, IncidentFilter } from '../../shared/ipc/incidents/contract.ts'
import { INCIDENT_STATUSES } from '../../shared/review/incidentMeasure.ts'
import type { ReadDb } from '../db/database.ts'
import { readPrivacy } from '../services/changePrivacy.ts'
import { countIncidents, listBackingTimes, searchIncidents } from '../store/incidentQueries.ts'

/** What a page of the register is asked for. */
export type AskedIncidents = { readonly filter: IncidentFilter; readonly after: IncidentCursor | null }

const PAGE = 50

/** A page of the register: what waits for backing first, by deadline. */
export function listIncidents(db: ReadDb, { filter, after }: AskedIncidents): IncidentPage {
  const found = findPage(db, filter, after)
  const items = found.slice(0, PAGE)
  const { minimumGroup } = readPrivacy(db)
  const last = found.length > PAGE ? items.at(-1) : undefined
  return {
    items,
    next: last === undefined ? null : { status: last.status, callId: last.callId },
    counts: countIncidents(db),
    backing: backingTime(listBackingTimes(db, filter.sinceMs ?? 0), minimumGroup),
    minimumGroup,
  }
}

/** One more than a page, which tells whether there is a next one. */
function findPage(db: ReadDb, { status, reason, sinceMs }: IncidentFilter, after: IncidentCursor | null) {
  const wanted = INCIDENT_STATUSES.filter((each) => status === null || each === status)
  const from = after === null ? 0 : Math.max(0, wanted.indexOf(after.status))
  const items: IncidentItem[] = []
  for (const each of wanted.slice(from)) {
    const limit = PAGE + 1 - items.length
    if (limit === 0) break
    const behind = each === after?.status ? (after.callId as CallId) : null
    items.push(...searchIncidents(db, { status: each, reason, sinceMs, after: behind, limit }))
  }
  return items
}

/** The median, of the team as a whole; of fewer incidents it would show the times of single ones. */
function backingTime(times: readonly number[], minimumGroup: number): BackingTime {
  if (times.length < minimumGroup) return null
  const sorted = times.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  const medianMs = sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
  return { medianMs, count: sorted.length }
}

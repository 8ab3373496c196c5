import { SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../../shared/call/callState.ts'
import type { StoredValue } from '../../../shared/ipc/answers.ts'
import { readPayload } from './readPayload.ts'

/** What stored values are about, in the order in which they are shown. */
export const STORED_GROUPS = [
  'call',
  'steps',
  'words',
  'fields',
  'causes',
  'times',
  'outcome',
  'commitments',
  'reviews',
  'incidents',
  'complaints',
  'lookUps',
  'outbox',
  'deletions',
] as const

/** What a stored value is about. */
export type StoredTopic = (typeof STORED_GROUPS)[number]
/** Values that belong together. A table that nobody has named yet is a group of its own. */
export type StoredGroup = {
  readonly topic: StoredTopic | null
  readonly table: string
  readonly values: readonly StoredValue[]
}

const BY_TABLE: Readonly<Record<string, StoredTopic>> = {
  calls: 'call',
  call_references: 'call',
  call_events: 'steps',
  call_event_texts: 'fields',
  call_event_times: 'times',
  call_causes: 'causes',
  commitments: 'commitments',
  commitment_changes: 'commitments',
  reviews: 'reviews',
  incidents: 'incidents',
  incident_measures: 'incidents',
  complaints: 'complaints',
  complaint_entries: 'complaints',
  look_ups: 'lookUps',
  outbox: 'outbox',
  deletions: 'deletions',
}

const ABOUT_THE_OUTCOME: ReadonlySet<string> = new Set([
  'stage',
  'outcome',
  'highest_rung',
  'strikes',
  'overrides',
  'warnings_shown',
  'spoken',
  'incident',
  'complaint',
  'still_customer',
])

/** Every stored value, by what it is about. None is left out. */
export function groupStored(values: readonly StoredValue[]): readonly StoredGroup[] {
  const groups = Map.groupBy(values, (value) => topicOf(values, value) ?? value.table)
  const known = STORED_GROUPS.flatMap((topic) => {
    const found = groups.get(topic)
    groups.delete(topic)
    return found === undefined ? [] : [{ topic, table: topic, values: found }]
  })
  const unknown = [...groups].map(([table, found]) => ({ topic: null, table, values: found }))
  return [...known, ...unknown]
}

function topicOf(values: readonly StoredValue[], value: StoredValue): StoredTopic | null {
  if (value.table === 'calls' && ABOUT_THE_OUTCOME.has(value.field)) return 'outcome'
  if (value.table === 'call_event_texts') {
    const { name } = readPayload(values, value.seq)
    return name === WORDS_HEARD || name === SEVERE_WORDS_HEARD ? 'words' : 'fields'
  }
  return BY_TABLE[value.table] ?? null
}

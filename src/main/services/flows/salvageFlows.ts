import type { ReadDb, WriteDb } from '../../db/database.ts'
import { toBytes } from '../../db/idBytes.ts'
import { findDraftDocument } from '../../store/flowDraftStore.ts'
import { insertRawRow, listRowsOfFlows, listTeamSettings, TABLES_OF_FLOWS } from '../../store/rawStore.ts'
import type { RawRow } from '../../store/storedValueStore.ts'
import { FLOW_SETTINGS } from './flowTeamSettings.ts'

/** What salvaging needs: work whose failure only leaves something where it is, and ids. */
type Means = { readonly attempt: (work: () => void) => void; readonly newId: () => string }

/**
 * Copies the trainers' work that a damaged file holds and a restored one lacks, as far as it can still be read. Of a
 * draft that both have in different words, the damaged file's is set aside beside the restored one.
 */
export function salvageFlows(damaged: ReadDb, into: WriteDb, { attempt, newId }: Means): void {
  for (const table of TABLES_OF_FLOWS) {
    attempt(() => {
      for (const row of listRowsOfFlows(damaged, table)) {
        attempt(() => insertRawRow(into, table, row, 'INSERT OR IGNORE'))
        if (table === 'flow_drafts') attempt(() => setAsideIfOther(into, row, newId()))
      }
    })
  }
  attempt(() => {
    for (const row of listTeamSettings(damaged, FLOW_SETTINGS))
      insertRawRow(into, 'team_settings', row, 'INSERT OR IGNORE')
  })
}

/** The columns of a draft by what they are called in a copy of it. */
const COLUMNS_OF_COPY: Readonly<Record<string, string>> = {
  origin_device_id: 'origin_device_id',
  device_sequence: 'device_sequence',
  flow_id: 'flow_id',
  revision: 'revision',
  changed_by: 'person_id',
  changed_at_ms: 'set_aside_at_ms',
  document: 'document',
}

function setAsideIfOther(into: WriteDb, draft: RawRow, copyId: string): void {
  if (findDraftDocument(into, String(draft.flow_id)) === draft.document) return
  const columns = Object.entries(draft).flatMap(([column, value]) => {
    const name = COLUMNS_OF_COPY[column]
    return name === undefined ? [] : [[name, value] as const]
  })
  const copy = { ...Object.fromEntries(columns), copy_id: toBytes(copyId) }
  insertRawRow(into, 'flow_draft_copies', copy, 'INSERT')
}

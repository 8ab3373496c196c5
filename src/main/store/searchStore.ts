import type { CallId } from '../../shared/ids.ts'
import { foldText } from '../../shared/review/foldText.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'

const LIST_TEXTS = "SELECT value FROM call_event_texts WHERE call_id = ? AND value <> '' ORDER BY seq, field"
const INSERT = 'INSERT INTO call_search_rows (call_id, text) VALUES (?, ?)'

/** Makes a closed call's free text searchable: names, references, words heard, notes, promises. */
export function addToSearch(db: WriteDb, callId: CallId): void {
  addTextsToSearch(db, callId, listTexts(db, callId))
}

/** As `addToSearch`, where the texts, in order of events and fields, are at hand. */
export function addTextsToSearch(db: WriteDb, callId: CallId, texts: readonly string[]): void {
  const text = [...new Set(texts)].join('\n')
  if (text !== '') changeOne(db, INSERT, toBytes(callId), foldText(text))
}

function listTexts(db: ReadDb, callId: CallId): readonly string[] {
  return prepared<{ value: string }>(db, LIST_TEXTS)
    .all(toBytes(callId))
    .map(({ value }) => value)
}

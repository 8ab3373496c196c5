import type { CallId } from '../../shared/ids.ts'
import { foldText } from '../../shared/review/foldText.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'
import { startedAtMsOf } from './callIdTime.ts'

const LIST_TEXTS = "SELECT value FROM call_event_texts WHERE call_id = ? AND value <> '' ORDER BY seq, field"
const INSERT =
  'INSERT INTO call_search_rows (search_id, call_id, text) VALUES (?, ?, ?) ON CONFLICT (search_id) DO NOTHING'

/** Makes a closed call's free text searchable: names, references, words heard, notes, promises. */
export function addToSearch(db: WriteDb, callId: CallId): void {
  addTextsToSearch(db, callId, listTexts(db, callId))
}

/** As `addToSearch`, where the texts, in order of events and fields, are at hand. */
export function addTextsToSearch(db: WriteDb, callId: CallId, texts: readonly string[]): void {
  const text = [...new Set(texts)].join('\n')
  if (text === '') return
  const id = toBytes(callId)
  let searchId = searchIdAt(startedAtMsOf(id))
  while (prepared(db, INSERT).run(searchId, id, foldText(text)).changes === 0) searchId += 1
}

/**
 * The number in the index of a call that began then, or the next free one. It rises with the start, so that the index
 * gives the newest calls first; whole seconds, as it stores the steps between numbers and small ones take less room.
 */
export function searchIdAt(startedAtMs: number): number {
  return Math.floor(startedAtMs / 1000)
}

function listTexts(db: ReadDb, callId: CallId): readonly string[] {
  return prepared<{ value: string }>(db, LIST_TEXTS)
    .all(toBytes(callId))
    .map(({ value }) => value)
}

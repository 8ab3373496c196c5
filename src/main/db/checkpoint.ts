import type { WriteDb } from './database.ts'

/** Moves the write-ahead log into the database and empties it: also erased text is then gone from it. Not in a call. */
export function checkpoint(db: WriteDb): void {
  db.pragma('wal_checkpoint(TRUNCATE)')
}

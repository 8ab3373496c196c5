import type { WriteDb } from './database.ts'

/** Moves the write-ahead log into the database; its room on the disk is used again. Takes a few milliseconds: not in a call. */
export function checkpoint(db: WriteDb): void {
  db.pragma('wal_checkpoint(PASSIVE)')
}

/** As `checkpoint`, and empties the log: erased text is then gone from it too. */
export function checkpointAndEmptyLog(db: WriteDb): void {
  db.pragma('wal_checkpoint(TRUNCATE)')
}

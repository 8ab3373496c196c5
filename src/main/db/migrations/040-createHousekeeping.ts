import type { Migration } from '../migrate.ts'

/** What retention erased (sent by itself: another device than the call's may erase), and which backups were made here. */
export const createHousekeeping: Migration = {
  number: 40,
  run: (db) => {
    db.exec(`
      CREATE TABLE deletions (
        deletion_id TEXT NOT NULL PRIMARY KEY,
        origin_device_id TEXT NOT NULL REFERENCES devices (device_id),
        device_sequence INTEGER NOT NULL CHECK (device_sequence > 0),
        call_id TEXT NOT NULL REFERENCES calls (call_id),
        kind TEXT NOT NULL CHECK (kind IN ('freeText', 'stepTimes', 'identity')),
        row_count INTEGER NOT NULL,
        deleted_at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX deletions_sequence ON deletions (origin_device_id, device_sequence);
      CREATE INDEX deletions_call ON deletions (call_id);

      CREATE TABLE backups (
        file_name TEXT NOT NULL PRIMARY KEY,
        reason TEXT NOT NULL CHECK (reason IN ('daily', 'beforeMigration')),
        made_at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    `)
  },
}

import type { Migration } from '../migrate.ts'

/**
 * Generated calls leave the search all at once: who deletes their rows makes the index anew in the same transaction.
 * Taken out one by one, so that nothing is left of their words in the file, a million of them would take an hour.
 */
export const leaveSearchAtOnce: Migration = {
  number: 80,
  run: (db) => {
    db.exec(`
      DROP TRIGGER call_search_rows_delete;
      CREATE TRIGGER call_search_rows_delete AFTER DELETE ON call_search_rows
      WHEN NOT EXISTS (SELECT 1 FROM calls WHERE call_id = OLD.call_id AND generated = 1)
      BEGIN INSERT INTO call_search (call_search, rowid, text) VALUES ('delete', OLD.search_id, OLD.text); END;
    `)
  },
}

import type { Migration } from '../migrate.ts'

/**
 * Which wordings stand in a closed call, and what it came back from, so that the figures of these open their calls. Null
 * in calls closed before; the index leads to those, and is empty once they have been read again.
 */
export const keepWhatWasSpoken: Migration = {
  number: 120,
  run: (db) => {
    db.exec(`
      ALTER TABLE calls ADD COLUMN spoken TEXT;
      CREATE INDEX calls_unspoken ON calls (call_id) WHERE spoken IS NULL AND ended_at_ms IS NOT NULL;
    `)
  },
}

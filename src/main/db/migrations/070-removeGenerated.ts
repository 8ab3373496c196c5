import type { Migration } from '../migrate.ts'

/**
 * Generated calls can be removed, and nothing else can: a call is marked when it is added or never. Where there are
 * many of them, retention finds the calls of people without looking at each generated one.
 */
export const removeGenerated: Migration = {
  number: 70,
  run: (db) => {
    db.exec(`
      DROP TRIGGER call_events_refuse_delete;
      CREATE TRIGGER call_events_refuse_delete BEFORE DELETE ON call_events
      WHEN NOT EXISTS (SELECT 1 FROM calls WHERE call_id = OLD.call_id AND generated = 1)
      BEGIN SELECT RAISE(ABORT, 'call_events is append-only'); END;

      CREATE TRIGGER calls_keep_mark BEFORE UPDATE OF generated ON calls
      WHEN NEW.generated <> OLD.generated
      BEGIN SELECT RAISE(ABORT, 'a call is generated or not from its start'); END;

      DROP INDEX calls_started;
      CREATE INDEX calls_started ON calls (started_at_ms, generated);
      DROP INDEX calls_identifiable;
      CREATE INDEX calls_identifiable ON calls (started_at_ms) WHERE person_id IS NOT NULL AND generated = 0;
    `)
  },
}

import type { Migration } from '../migrate.ts'

/**
 * How often each line, choice and hanging up on the plan of a flow version, by local day: no person, no call. Led by the
 * version, as a plan asks for its own only. Calls closed before are listed, to be counted one by one; the list then is empty.
 */
export const countOnPlans: Migration = {
  number: 140,
  run: (db) => {
    db.exec(`
      CREATE TABLE map_rollups (
        flow_version_id BLOB NOT NULL REFERENCES flow_versions (flow_version_id),
        day INTEGER NOT NULL,
        figure TEXT NOT NULL,
        key TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (flow_version_id, day, figure, key)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE unmapped_calls (call_id BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
      INSERT INTO unmapped_calls (call_id) SELECT call_id FROM calls WHERE ended_at_ms IS NOT NULL;
    `)
  },
}

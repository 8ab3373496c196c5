import type { Migration } from '../migrate.ts'

/**
 * For four eyes: everybody who wrote in a draft since the version it began from, so that nobody of them approves it; who
 * asked to have an earlier version in force again; and who approved what was published. Of a draft from before only its
 * last writer is known.
 */
export const rememberContributors: Migration = {
  number: 150,
  run: (db) => {
    db.exec(`
      CREATE TABLE flow_draft_contributors (
        flow_id TEXT NOT NULL REFERENCES flow_drafts (flow_id) ON DELETE CASCADE,
        person_id BLOB NOT NULL REFERENCES persons (person_id),
        PRIMARY KEY (flow_id, person_id)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO flow_draft_contributors (flow_id, person_id) SELECT flow_id, changed_by FROM flow_drafts;

      -- One a flow: the next publication of it, whatever it is, ends the request.
      CREATE TABLE flow_return_requests (
        flow_id TEXT NOT NULL PRIMARY KEY,
        flow_version_id BLOB NOT NULL REFERENCES flow_versions (flow_version_id),
        asked_by BLOB NOT NULL REFERENCES persons (person_id),
        asked_at_ms INTEGER NOT NULL,
        note TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      ALTER TABLE flow_activations ADD COLUMN approved_by BLOB REFERENCES persons (person_id);
    `)
  },
}

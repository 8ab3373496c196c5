import type { Migration } from '../migrate.ts'

/** Where there are many complaints, those overdue are counted from the one index, those of one agent from the other. */
export const countComplaints: Migration = {
  number: 90,
  run: (db) => {
    db.exec(`
      CREATE INDEX complaints_due ON complaints (due_at_ms) WHERE status <> 'closed';
      CREATE INDEX calls_person_complaint ON calls (person_id) WHERE complaint = 1;
    `)
  },
}

import type { ReadDb } from '../db/database.ts'

/** What a report works with: the database, read-only, and a way to let others have their turn between two pieces of work. */
export type ReportContext = {
  readonly db: ReadDb
  readonly pause: (done: number, total: number | null) => Promise<void>
}

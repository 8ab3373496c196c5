import type { ReadDb } from '../../../src/main/db/database.ts'
import { fromBytes } from '../../../src/main/db/idBytes.ts'

/** Every row of a table, in the order of its key; ids as the app names them. */
export function rowsOf(db: ReadDb, table: string): readonly Record<string, unknown>[] {
  const keys = db.prepare(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`).pluck().all()
  const rows = db.prepare(`SELECT * FROM ${table} ORDER BY ${keys.join(', ')}`).all() as Record<string, unknown>[]
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, readable(value)])))
}

/** How many rows a table has. */
export function countRows(db: ReadDb, table: string): number {
  return Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
}

function readable(value: unknown): unknown {
  return value instanceof Uint8Array ? fromBytes(value) : value
}

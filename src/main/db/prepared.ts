import type { Statement } from 'better-sqlite3'
import type { ReadDb } from './database.ts'

const STATEMENTS = new WeakMap<ReadDb, Map<string, Statement>>()

/**
 * The prepared statement for an SQL text, compiled once per handle: compiling costs more than running a short one.
 * The texts are constants of the stores, so that the cache stays small.
 */
export function prepared<Row, Values extends unknown[] = unknown[]>(db: ReadDb, sql: string): Statement<Values, Row> {
  let statements = STATEMENTS.get(db)
  if (statements === undefined) {
    statements = new Map()
    STATEMENTS.set(db, statements)
  }
  let statement = statements.get(sql)
  if (statement === undefined) {
    statement = db.prepare(sql)
    statements.set(sql, statement)
  }
  return statement as Statement<Values, Row>
}

/** Runs a statement that must change exactly one row; anything else is a bug and throws. */
export function changeOne(db: ReadDb, sql: string, ...values: unknown[]): void {
  const { changes } = prepared(db, sql).run(...values)
  if (changes !== 1) throw new Error(`changed ${changes} rows instead of one: ${sql.trim().split('\n')[0]}`)
}

/** Well below SQLite's 32,766 values a statement, for tables of up to 100 columns. */
const MOST_ROWS = 300
const SEVERAL = new Map<string, string[]>()

/** Inserts rows, many with one statement: `insert` ends with VALUES. Fewer than all of them is a bug and throws. */
export function insertRows(db: ReadDb, insert: string, rows: readonly (readonly unknown[])[]): void {
  for (let start = 0; start < rows.length; start += MOST_ROWS) {
    const some = rows.length > MOST_ROWS ? rows.slice(start, start + MOST_ROWS) : rows
    const { changes } = prepared(db, severalOf(insert, some)).run(...some.flat())
    if (changes !== some.length) throw new Error(`inserted ${changes} rows instead of ${some.length}: ${insert}`)
  }
}

/** The statement for so many rows; its text is put together once. */
function severalOf(insert: string, rows: readonly (readonly unknown[])[]): string {
  let texts = SEVERAL.get(insert)
  if (texts === undefined) {
    texts = []
    SEVERAL.set(insert, texts)
  }
  const found = texts[rows.length]
  if (found !== undefined) return found
  const places = `(${(rows[0] ?? []).map(() => '?').join(', ')})`
  const text = `${insert} ${rows.map(() => places).join(', ')}`
  texts[rows.length] = text
  return text
}

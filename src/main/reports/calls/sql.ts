/** A piece of SQL with the values of its places. */
export type Sql = { readonly text: string; readonly values: readonly unknown[] }

/** Some pieces that all have to be true; without any: always true. */
export function allOf(pieces: readonly Sql[]): Sql {
  if (pieces.length === 0) return { text: '1', values: [] }
  return { text: pieces.map(({ text }) => text).join(' AND '), values: pieces.flatMap(({ values }) => values) }
}

/** A column that is one of some values; null is a value like any other. */
export function isOneOf(column: string, values: readonly unknown[]): Sql {
  const known = values.filter((value) => value !== null)
  const list = `${column} IN (${known.map(() => '?').join(', ')})`
  return known.length === values.length
    ? { text: list, values: known }
    : { text: `(${list} OR ${column} IS NULL)`, values: known }
}

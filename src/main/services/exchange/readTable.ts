import { parse } from 'csv-parse/sync'
import { fail, ok, type Result } from '../../../shared/result.ts'

/** Several wordings in several languages for each of the most steps that a flow can have. */
const MAX_ROWS = 50_000
/** A row with a long line in each of its cells. */
const MAX_ROW_CHARACTERS = 100_000
const SEPARATORS = [';', ',', '\t']
/** What spreadsheets write before the header where the separator is not the usual one. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/

/** The rows of a table in CSV, whatever separates its cells, with blank rows in their place; or what is wrong with it. */
export function readTable(text: string): Result<readonly (readonly string[])[], string> {
  const named = SEPARATOR_LINE.exec(text)
  const body = named === null ? text : text.slice(named[0].length)
  try {
    const rows = parse(body, {
      bom: true,
      delimiter: named?.[1] ?? findSeparator(body),
      relax_column_count: true,
      max_record_size: MAX_ROW_CHARACTERS,
      to: MAX_ROWS + 1,
    })
    return rows.length > MAX_ROWS ? fail(`it has more than ${MAX_ROWS} rows`) : ok(rows)
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

/** The separator that stands most often in the header, outside quotes. */
function findSeparator(text: string): string {
  const [header = ''] = text
    .slice(0, MAX_ROW_CHARACTERS)
    .trimStart()
    .split(/[\r\n]/, 1)
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((separator) => bare.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';'
}

// The entry for Node declares `require` itself, which the bundled background process cannot have twice.
import { Zip, ZipDeflate } from 'fflate/browser'
import type { ExportRow } from '../../store/exportStore.ts'
import { EXPORT_COLUMNS } from './exportColumns.ts'
import { sheetHead, sheetRow, sheetTail, workbookParts } from './sheetXml.ts'

/** A sheet holds 1,048,576 rows; a round number is easier to tell. */
const ROWS_A_SHEET = 1_000_000
/** Most of the gain for a third of the time. */
const LEVEL = 3

/** Some bytes of a file, and how many calls they are. */
export type BytePiece = { readonly bytes: Uint8Array; readonly calls: number }

/** Calls as a workbook: compressed while it is written, a new sheet after each million rows, no formulas. */
export function* exportXlsx(pages: Iterable<readonly ExportRow[]>, rowsASheet = ROWS_A_SHEET): Generator<BytePiece> {
  const file = new StreamedZip()
  let sheets = 1
  let rows = 0
  file.begin(sheetName(sheets), sheetHead(EXPORT_COLUMNS))
  for (const page of pages) {
    let text = ''
    for (const row of page) {
      if (rows === rowsASheet) {
        file.write(`${text}${sheetTail()}`, true)
        sheets += 1
        rows = 0
        text = ''
        file.begin(sheetName(sheets), sheetHead(EXPORT_COLUMNS))
      }
      rows += 1
      text += sheetRow(row, EXPORT_COLUMNS)
    }
    file.write(text, false)
    yield { bytes: file.take(), calls: page.length }
  }
  file.write(sheetTail(), true)
  for (const [name, text] of workbookParts(sheets)) file.begin(name, text, true)
  file.end()
  yield { bytes: file.take(), calls: 0 }
}

function sheetName(number: number): string {
  return `xl/worksheets/sheet${number}.xml`
}

/** A zip archive of which the bytes so far can be taken away, so that memory stays small. */
class StreamedZip {
  readonly #chunks: Uint8Array[] = []
  readonly #encoder = new TextEncoder()
  readonly #zip: Zip
  #entry: ZipDeflate | null = null

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error !== null) throw error
      this.#chunks.push(chunk)
    })
  }

  begin(name: string, text: string, isWhole = false): void {
    this.#entry = new ZipDeflate(name, { level: LEVEL })
    this.#zip.add(this.#entry)
    this.write(text, isWhole)
  }

  write(text: string, isLast: boolean): void {
    this.#entry?.push(this.#encoder.encode(text), isLast)
  }

  end(): void {
    this.#zip.end()
  }

  take(): Uint8Array {
    const bytes = Buffer.concat(this.#chunks)
    this.#chunks.length = 0
    return bytes
  }
}

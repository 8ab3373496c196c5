import { createReadStream } from 'node:fs'
// See exportXlsx.ts.
import { Unzip, UnzipInflate } from 'fflate/browser'

/** The cells of a row by the names of their columns: numbers and times as spreadsheets count them, flags as true, false. */
export type SheetRow = Readonly<Record<string, string>>

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/
const ROW_END = '</row>'
const CELL = /<c(?: s="\d+")?(?: t="(\w+)")?(?:\/>|>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>)/g

/** The rows of all sheets of a workbook as `exportXlsx` writes it, one after the other; memory stays small. */
export async function* readWorkbook(path: string): AsyncGenerator<SheetRow> {
  const sheets = new Sheets()
  for await (const chunk of createReadStream(path)) {
    sheets.push(chunk)
    yield* sheets.take()
  }
}

/** Unpacks sheets while they are read, and cuts them into rows. */
class Sheets {
  readonly #unzip = new Unzip()
  #rows: SheetRow[] = []

  constructor() {
    this.#unzip.register(UnzipInflate)
    this.#unzip.onfile = (file) => {
      if (!SHEET.test(file.name)) return
      const sheet = new Sheet()
      file.ondata = (error, bytes) => {
        if (error !== null) throw error
        this.#rows.push(...sheet.read(bytes))
      }
      file.start()
    }
  }

  push(chunk: Uint8Array): void {
    this.#unzip.push(chunk)
  }

  take(): readonly SheetRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }
}

/** One sheet: its first row names the columns. */
class Sheet {
  readonly #decoder = new TextDecoder()
  #rest = ''
  #columns: readonly string[] | null = null

  read(bytes: Uint8Array): readonly SheetRow[] {
    const parts = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split(ROW_END)
    this.#rest = parts.pop() ?? ''
    const rows: SheetRow[] = []
    for (const cells of parts.map(readCells)) {
      if (this.#columns === null) this.#columns = cells
      else rows.push(Object.fromEntries(this.#columns.map((name, index) => [name, cells[index] ?? ''])))
    }
    return rows
  }
}

function readCells(row: string): readonly string[] {
  return Array.from(row.matchAll(CELL), ([, type, text, value]) => {
    if (type === 'b') return value === '1' ? 'true' : 'false'
    return unescapeXml(text ?? value ?? '')
  })
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

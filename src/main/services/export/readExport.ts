import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parse } from 'csv-parse'
import type { CsvStyle } from '../../../shared/export/exportFormat.ts'
import { readWorkbook } from './readWorkbook.ts'

/** How a table writes numbers and times. */
export type TableStyle = CsvStyle | 'workbook'

/** One call as an exported file has it. */
export type ExportedCall =
  | { readonly kind: 'record'; readonly callId: string; readonly record: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'cells'
      readonly callId: string
      readonly style: TableStyle
      readonly cells: Readonly<Record<string, string>>
    }

/** What every zip archive begins with, and so every workbook. */
const ZIP_MARK = 'PK'

/** The calls in an exported file, of any format, one after the other; throws where it is none. */
export async function* readExport(path: string): AsyncGenerator<ExportedCall> {
  const start = await readStart(path)
  if (start === '') return
  if (start.startsWith('{')) yield* readLines(path)
  else if (start.startsWith(ZIP_MARK)) yield* readSheets(path)
  else yield* readTable(path, start.startsWith('\uFEFF') ? 'de' : 'en')
}

async function readStart(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

async function* readLines(path: string): AsyncGenerator<ExportedCall> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue
    const record: Readonly<Record<string, unknown>> = JSON.parse(line)
    yield { kind: 'record', callId: String(record.callId), record }
  }
}

async function* readTable(path: string, style: CsvStyle): AsyncGenerator<ExportedCall> {
  const options = { bom: true, columns: true, delimiter: style === 'de' ? ';' : ',' } as const
  const rows: AsyncIterable<Readonly<Record<string, string>>> = createReadStream(path).pipe(parse(options))
  for await (const cells of rows) yield { kind: 'cells', callId: cells.callId ?? '', style, cells }
}

async function* readSheets(path: string): AsyncGenerator<ExportedCall> {
  for await (const cells of readWorkbook(path)) {
    yield { kind: 'cells', callId: cells.callId ?? '', style: 'workbook', cells }
  }
}

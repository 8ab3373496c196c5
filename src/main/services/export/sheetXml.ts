import type { ExportRow } from '../../store/exportStore.ts'
import type { ExportColumn } from './exportColumns.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The cell formats of `styles.xml` by place: plain, a time, the head. */
const TIME_STYLE = 1
const HEAD_STYLE = 2
/** Days between 1899-12-30, where spreadsheets count from, and 1970-01-01. */
const DAYS_TO_1970 = 25_569
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** The beginning of a sheet with the names of its columns, which stay in view. */
export function sheetHead(columns: readonly ExportColumn[]): string {
  const names = columns.map(({ name }) => textCell(name, HEAD_STYLE)).join('')
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>'
  return `${HEAD}<worksheet xmlns="${MAIN}">${view}<sheetData><row>${names}</row>`
}

/** The end of a sheet. */
export function sheetTail(): string {
  return '</sheetData></worksheet>'
}

/** One call as a row. Texts are inline strings, which no spreadsheet runs. */
export function sheetRow(row: ExportRow, columns: readonly ExportColumn[]): string {
  let cells = ''
  for (const column of columns) cells += cellOf(column, row)
  return `<row>${cells}</row>`
}

function cellOf(column: ExportColumn, row: ExportRow): string {
  switch (column.kind) {
    case 'text': {
      const text = column.read(row)
      return text === null ? '<c/>' : textCell(text, 0)
    }
    case 'number': {
      const value = column.read(row)
      return value === null ? '<c/>' : `<c><v>${value}</v></c>`
    }
    case 'flag':
      return `<c t="b"><v>${column.read(row) ? 1 : 0}</v></c>`
    default: {
      const atMs = column.read(row)
      return atMs === null ? '<c/>' : `<c s="${TIME_STYLE}"><v>${serialTime(atMs)}</v></c>`
    }
  }
}

/** A time in days as spreadsheets count them. They know no time zones: the clock on the wall of this PC. */
export function serialTime(atMs: number): number {
  return (atMs - new Date(atMs).getTimezoneOffset() * MINUTE_MS) / DAY_MS + DAYS_TO_1970
}

function textCell(text: string, style: number): string {
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

/** A text without what XML 1.0 cannot hold. */
export function withoutNotXml(text: string): string {
  return text.replace(NOT_XML, '')
}

function escapeXml(text: string): string {
  return withoutNotXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Everything of a workbook beside its sheets. */
export function workbookParts(sheets: number): readonly (readonly [name: string, text: string])[] {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1)
  const list = numbers.map((each) => `<sheet name="Calls ${each}" sheetId="${each}" r:id="rId${each}"/>`).join('')
  const related = numbers.map((each) => relation(each, 'worksheet', `worksheets/sheet${each}.xml`)).join('')
  const typed = numbers.map((each) => typeOf(`/xl/worksheets/sheet${each}.xml`, 'worksheet')).join('')
  return [
    ['xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', relations(related + relation(sheets + 1, 'styles', 'styles.xml'))],
    ['xl/styles.xml', STYLES],
    ['_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml'))],
    ['[Content_Types].xml', contentTypes(typed)],
  ]
}

function relations(list: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`
}

function relation(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`
}

function typeOf(part: string, kind: string): string {
  return `<Override PartName="${part}" ContentType="${TYPES}.${kind}+xml"/>`
}

function contentTypes(sheets: string): string {
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  const own = `${typeOf('/xl/workbook.xml', 'sheet.main')}${typeOf('/xl/styles.xml', 'styles')}`
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${own}${sheets}</Types>`
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

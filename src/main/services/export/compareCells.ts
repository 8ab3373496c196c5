import type { CallScript } from '../../../shared/ipc/answers.ts'
import type { StoredCall } from '../../store/callStore.ts'
import type { ExportedCall } from './readExport.ts'
import { serialTime, withoutNotXml } from './sheetXml.ts'

/** What a line of a table must say of a call. */
export type CellsToCompare = {
  readonly call: StoredCall
  readonly script: CallScript
  readonly events: number
  readonly commitments: number
}

type Cells = Extract<ExportedCall, { kind: 'cells' }>

const MINUTE_MS = 60_000
const HALF_MS_IN_DAYS = 0.5 / 86_400_000
const GERMAN_TIME = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d):(\d\d)$/

/** Whether a line of a table says anything else than the database. */
export function cellsDiffer({ cells, style }: Cells, { call, script, events, commitments }: CellsToCompare): boolean {
  const { summary, references, startedAtMs, endedAtMs } = call
  const seconds = endedAtMs === null ? null : (endedAtMs - startedAtMs) / 1000
  const expected: Readonly<Record<string, string | number | boolean | null>> = {
    durationSeconds: style === 'de' && seconds !== null ? String(seconds).replace('.', ',') : seconds,
    stage: summary.stage,
    outcome: summary.outcome,
    highestRung: summary.highestRung,
    strikes: summary.strikes,
    overrides: summary.overrides,
    warningsShown: summary.warningsShown,
    incident: summary.incident,
    complaint: summary.complaint,
    stillCustomer: summary.stillCustomer,
    causes: summary.causes.join('; '),
    commitments,
    language: summary.language,
    ...references,
    flowVersion: script.flowVersionNumber,
    policyVersion: script.policyVersionNumber,
    appVersion: call.appVersion,
    events,
  }
  const times = { startedAt: startedAtMs, endedAt: endedAtMs }
  return (
    Object.entries(expected).some(([name, value]) => textDiffers(cells[name], value, style)) ||
    Object.entries(times).some(([name, atMs]) => timeDiffers(cells[name], atMs, style))
  )
}

/** What a spreadsheet would run stands behind an apostrophe; a workbook lacks what no XML can hold. */
function textDiffers(
  cell: string | undefined,
  value: string | number | boolean | null,
  style: Cells['style'],
): boolean {
  const text = value === null ? '' : String(value)
  return style === 'workbook' ? cell !== withoutNotXml(text) : cell !== text && cell !== `'${text}`
}

function timeDiffers(cell: string | undefined, atMs: number | null, style: Cells['style']): boolean {
  if (cell === undefined || atMs === null) return cell !== ''
  if (style === 'workbook') return Math.abs(Number(cell) - serialTime(atMs)) > HALF_MS_IN_DAYS
  const german = GERMAN_TIME.exec(cell)
  if (german === null) return Date.parse(cell) !== atMs
  const [day, month, year, hour, minute] = german.slice(1).map(Number)
  const readMs = new Date(year ?? 0, (month ?? 0) - 1, day, hour, minute).getTime()
  return Math.floor(readMs / MINUTE_MS) !== Math.floor(atMs / MINUTE_MS)
}

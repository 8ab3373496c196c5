import type { GeneratePlan } from '../services/generateCalls.ts'
import type { CommandLine } from './readCommandLine.ts'
import { readNumber } from './readNumber.ts'
import { UsageError } from './usageError.ts'

const USUAL_DAYS = '30'
const USUAL_SEED = '1'
const MOST_CALLS = 100_000_000
const MOST_DAYS = 36_500
const MOST_SEED = 2 ** 32 - 1
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads what to generate: without `--from` the period ends with the day before today. */
export function readGeneratePlan(line: CommandLine, nowMs: number): GeneratePlan {
  const calls = readNumber(line, 'calls', MOST_CALLS)
  const days = readNumber(line, 'days', MOST_DAYS, USUAL_DAYS)
  const seed = readNumber(line, 'seed', MOST_SEED, USUAL_SEED)
  return { calls, days, seed, from: readFrom(line.value('from'), days, nowMs) }
}

function readFrom(text: string | undefined, days: number, nowMs: number): GeneratePlan['from'] {
  const now = new Date(nowMs)
  const first = text === undefined ? new Date(now.getFullYear(), now.getMonth(), now.getDate() - days) : parseDay(text)
  return { year: first.getFullYear(), month: first.getMonth() + 1, day: first.getDate() }
}

function parseDay(text: string): Date {
  const [, year, month, day] = DATE.exec(text) ?? []
  const date = new Date(Number(year), Number(month) - 1, Number(day))
  if (date.getMonth() + 1 === Number(month)) return date
  throw new UsageError(`--from takes a day as YYYY-MM-DD, not "${text}".`)
}

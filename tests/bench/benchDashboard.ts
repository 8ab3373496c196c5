import type { ReadDb } from '../../src/main/db/database.ts'
import { openForReading } from '../../src/main/db/openDatabase.ts'
import { readInsights } from '../../src/main/reports/readInsights.ts'
import { startOfDayMs } from '../../src/shared/review/wallTime.ts'
import { type Figure, figure, median, timeMs } from './figures.ts'
import { benchSizes, generateFile } from './generatedFile.ts'

const ROUNDS = 15
const DAYS = 365

/** The counts of every chart in one pass over the days, which is the least that must be read for them. */
const BY_HAND = `
  SELECT figure, key, CASE WHEN figure IN ('cause', 'calls') THEN (day + 3) / 7 END AS week,
    CASE WHEN figure IN ('cause', 'wordingShown', 'wordingReturned') THEN flow_version_id END AS flow, sum(count)
  FROM rollups WHERE day BETWEEN ? AND ? GROUP BY 2, 1, 3, 4`
const PROMISES_BY_HAND = `
  SELECT count(*) FILTER (WHERE status = 'kept'), count(*) FILTER (WHERE status = 'broken'),
    count(*) FILTER (WHERE status = 'open' AND coalesce(moved_to_ms, due_at_ms) < ?), count(*)
  FROM commitments WHERE call_id >= ? AND call_id < ?`
const FLOWS_BY_HAND = 'SELECT * FROM flow_versions'

/** All charts of a year: cold against SQL written by hand for the same figures, and again while nothing was written. */
export async function benchDashboard(): Promise<Figure[]> {
  const [calls = 0] = benchSizes().toReversed()
  const { path } = await generateFile(calls)
  const [ours, byHand, warm]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    // Connections of its own, so that each round begins without pages or statements in memory.
    withReader(path, (db, to) => {
      const period = { from: to - DAYS + 1, to }
      const request = { period, flowVersionIds: null, compareWith: null, nowMs: startOfDayMs(to) }
      ours.push(timeMs(() => readInsights(db, request)))
      warm.push(timeMs(() => readInsights(db, request)))
    })
    withReader(path, (db, to) => byHand.push(timeMs(() => askByHand(db, to))))
  }
  return [
    figure('reports.dashboard.ratio', median(ours) / median(byHand), 'ratio', 1.5),
    figure('reports.dashboard.cold.ms', median(ours), 'ms', 500),
    figure('reports.dashboard.warm.ms', median(warm), 'ms', 100),
  ]
}

function askByHand(db: ReadDb, to: number): void {
  db.prepare(BY_HAND).all(to - DAYS + 1, to)
  db.prepare(PROMISES_BY_HAND).all(startOfDayMs(to), keyAt(startOfDayMs(to - DAYS + 1)), keyAt(startOfDayMs(to + 1)))
  db.prepare(FLOWS_BY_HAND).all()
}

function withReader(path: string, work: (db: ReadDb, lastDay: number) => void): void {
  const opened = openForReading(path)
  if (!opened.ok) throw new Error(`cannot read ${path}: ${opened.problem}`)
  const db = opened.value
  work(db, Number(db.prepare('SELECT max(day) FROM rollups').pluck().get()))
  db.close()
}

/** The smallest key of a call that began at a time. */
function keyAt(atMs: number): Buffer {
  return Buffer.from(atMs.toString(16).padStart(12, '0').padEnd(32, '0'), 'hex')
}

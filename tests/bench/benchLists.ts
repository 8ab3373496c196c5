import { createOpenReader } from '../../src/main/background/openReader.ts'
import type { ReadDb } from '../../src/main/db/database.ts'
import { fromBytes, toBytes } from '../../src/main/db/idBytes.ts'
import { readPage } from '../../src/main/reports/calls/readPage.ts'
import { firstCallIdAt, startedAtMsOf } from '../../src/main/store/callIdTime.ts'
import type { CallCursor } from '../../src/shared/ipc/calls/contract.ts'
import { type CallQuery, NO_FILTERS } from '../../src/shared/review/callQuery.ts'
import { cursorOf } from '../../src/shared/review/cursorOf.ts'
import { type Figure, figure, median, timeMs } from './figures.ts'
import { benchSizes, generateFile } from './generatedFile.ts'
import { type ListQuestion, tenQuestions } from './listQueries.ts'

const ROWS = 100
const ROUNDS = 15
const WARM_UP = 2
/** How many pages lie before the later page. */
const PAGES_BEFORE = 20
const EVERYBODY = { ownedBy: null }
const NEWEST_FIRST = { by: 'started', direction: 'descending' } as const
const LAST_ID = Buffer.alloc(16, 0xff)

/** Both pages of ten filtered lists, and of searches, against the best SQL by hand on the same file; in turn, medians. */
export async function benchLists(): Promise<Figure[]> {
  const sizes = benchSizes()
  const [least = 0, most = 0] = [sizes[0], sizes.at(-1)]
  const few = await measureFile(least)
  const many = most === least ? few : await measureFile(most)
  return [
    figure(
      'reports.list.ratio',
      worst(many.lists, ({ ours, byHand }) => ours / byHand),
      'ratio',
      1.5,
    ),
    figure('reports.list.growth', worst(many.lists, slower) / worst(few.lists, slower), 'ratio', 3),
    figure('reports.list.ms', worst(many.lists, slower), 'ms', 50),
    figure(
      'reports.search.ratio',
      worst(many.searches, ({ ours, byHand }) => ours / byHand),
      'ratio',
      1.5,
    ),
    figure('reports.search.ms', worst(many.searches, slower), 'ms', 100),
  ]
}

type Pair = { readonly ours: number; readonly byHand: number }
type Measured = { readonly lists: readonly Pair[]; readonly searches: readonly Pair[] }

const slower = ({ ours }: Pair) => ours

function worst(pairs: readonly Pair[], rate: (pair: Pair) => number): number {
  return Math.max(...pairs.map(rate))
}

async function measureFile(calls: number): Promise<Measured> {
  const { path } = await generateFile(calls)
  const db = createOpenReader()(path)
  try {
    const questions = tenQuestions(findFlowVersion(db))
    return {
      lists: questions.flatMap((question) => measureList(db, question)),
      searches: findWords(db).map((word) => measureSearch(db, word)),
    }
  } finally {
    db.close()
  }
}

function findFlowVersion(db: ReadDb): string {
  const id = db.prepare('SELECT flow_version_id FROM calls ORDER BY call_id DESC LIMIT 1').pluck().get()
  return fromBytes(id as Uint8Array)
}

const ROW = `c.*, r.caller_name, r.reference,
  (SELECT group_concat(e.cause) FROM call_causes e WHERE e.call_id = c.call_id) AS causes`

/** The first page, and one far down the list. */
function measureList(db: ReadDb, question: ListQuestion): readonly Pair[] {
  const { filters, from, where, values } = question
  const fromMs = question.half === true ? middleOf(db) : null
  const query: CallQuery = { fromMs, toMs: null, filters: { ...NO_FILTERS, ...filters }, order: NEWEST_FIRST }
  const floor = fromMs === null ? Buffer.alloc(16) : firstCallIdAt(fromMs)
  const byHand = db.prepare(`
    SELECT ${ROW} FROM ${from} LEFT JOIN call_references r ON r.call_id = c.call_id
    WHERE ${where} AND ${from.startsWith('calls') ? 'c' : 'k'}.call_id < ? AND c.call_id >= ?
    ORDER BY ${from.startsWith('calls') ? 'c' : 'k'}.call_id DESC LIMIT ${ROWS + 1}`)
  return [null, cursorDown(db, query)].map((cursor) => {
    const last = cursor === null ? LAST_ID : toBytes(cursor.callId)
    return inTurn(
      () => readPage(db, { query, at: cursor === null ? 'start' : { after: cursor }, limit: ROWS }, EVERYBODY),
      () => byHand.all(...values, last, floor),
    )
  })
}

function middleOf(db: ReadDb): number {
  const ends = db.prepare('SELECT min(call_id), max(call_id) FROM calls').raw().get() as readonly Uint8Array[]
  const [first = 0, last = 0] = ends.map(startedAtMsOf)
  return Math.round((first + last) / 2)
}

/** Where a later page begins that is full too: at the end of a list, ten rows take less than asking for them. */
function cursorDown(db: ReadDb, query: CallQuery): CallCursor | null {
  let cursor: CallCursor | null = null
  let before: CallCursor | null = null
  for (let page = 0; page < PAGES_BEFORE; page += 1) {
    const at = cursor === null ? 'start' : { after: cursor }
    const { rows, hasMore } = readPage(db, { query, at, limit: ROWS }, EVERYBODY)
    const last = rows.at(-1)
    if (last === undefined || !hasMore) return before
    before = cursor
    cursor = cursorOf(query.order, last)
  }
  return cursor
}

/** A word that many of the newest calls have, and one that only one of them has. */
function findWords(db: ReadDb): readonly string[] {
  const texts = db.prepare('SELECT text FROM call_search_rows ORDER BY search_id DESC LIMIT 500').pluck().all()
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(String(text).match(/[a-z]{5,}/g))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const [often, ...others] = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
  return [often, others.at(-1)].filter((word) => word !== undefined)
}

function measureSearch(db: ReadDb, word: string): Pair {
  const query: CallQuery = { fromMs: null, toMs: null, filters: { ...NO_FILTERS, text: word }, order: NEWEST_FIRST }
  const byHand = db.prepare(`
    SELECT ${ROW} FROM call_search CROSS JOIN call_search_rows d ON d.search_id = call_search.rowid
    CROSS JOIN calls c ON c.call_id = d.call_id LEFT JOIN call_references r ON r.call_id = c.call_id
    WHERE call_search MATCH ? ORDER BY call_search.rowid DESC LIMIT ${ROWS + 1}`)
  return inTurn(
    () => readPage(db, { query, at: 'start', limit: ROWS }, EVERYBODY),
    () => byHand.all(`"${word}"`),
  )
}

function inTurn(ours: () => void, byHand: () => void): Pair {
  const taken = { ours: [] as number[], byHand: [] as number[] }
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const times = { ours: timeMs(ours), byHand: timeMs(byHand) }
    if (round < WARM_UP) continue
    taken.ours.push(times.ours)
    taken.byHand.push(times.byHand)
  }
  return { ours: median(taken.ours), byHand: median(taken.byHand) }
}

import { describe, expect, it } from 'vitest'
import type { ReadDb } from '../../../src/main/db/database.ts'
import { countCalls } from '../../../src/main/reports/calls/countCalls.ts'
import { listChoices } from '../../../src/main/reports/calls/listChoices.ts'
import { readPage } from '../../../src/main/reports/calls/readPage.ts'
import { readInsights } from '../../../src/main/reports/readInsights.ts'
import { generateCalls } from '../../../src/main/services/generateCalls.ts'
import { behindWording } from '../../../src/renderer/insights/behindWording.ts'
import type { Behind } from '../../../src/renderer/insights/InsightsContext.ts'
import { listOfCalls } from '../../../src/renderer/insights/listOfCalls.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import { readListState } from '../../../src/shared/review/listState.ts'
import { queryOf } from '../../../src/shared/review/listView.ts'
import { wallTime } from '../../../src/shared/review/wallTime.ts'
import { testFlow } from '../../support/testFlow.ts'
import { makeApp, makeFolder, START_MS, type TestApp } from '../support/testApp.ts'

const EVERYBODY = { ownedBy: null }
const FROM = { year: 2026, month: 11, day: 2 }
const DAYS = 10
const FIRST_DAY = wallTime(new Date(FROM.year, FROM.month - 1, FROM.day).getTime()).day
/** Leaves out the first day and the last, so that the period matters. */
const PERIOD = { from: FIRST_DAY + 1, to: FIRST_DAY + DAYS - 2 }

/** The test flow with other words under the same name. */
const [firstWording, ...otherWordings] = testFlow.rungs.acknowledge.wordings
const CHANGED: Flow = {
  ...testFlow,
  rungs: {
    ...testFlow.rungs,
    acknowledge: {
      ...testFlow.rungs.acknowledge,
      wordings: [{ id: firstWording?.id ?? '', text: { de: 'anders', en: 'different' } }, ...otherWordings],
    },
  },
}

/** Generated calls under two versions of a flow, their figures, and the list that each figure opens. */
function makeFigures() {
  const folder = makeFolder()
  generateUnder(makeApp(folder, START_MS, { flow: testFlow }), 1)
  const db = generateUnder(makeApp(folder, START_MS + 1000, { flow: CHANGED }), 2)
  const asked = { period: PERIOD, flowVersionIds: null, compareWith: null, nowMs: START_MS }
  const queryBehind = (behind: Behind) => {
    const { view } = readListState(listOfCalls({ flowVersionIds: null, ...behind, period: PERIOD }))
    return queryOf(view, START_MS)
  }
  const countBehind = (behind: Behind) => countCalls(db, queryBehind(behind), EVERYBODY, async () => undefined)
  return { db, insights: readInsights(db, asked).now, queryBehind, countBehind }
}

function generateUnder(app: TestApp, seed: number): ReadDb {
  const opened = app.database.use()
  if (!opened.ok) throw new Error(opened.problem)
  const generated = generateCalls(opened.value, { from: FROM, days: DAYS, calls: 1000, seed })
  if (!generated.ok) throw new Error(generated.problem)
  expect([...generated.value].at(-1)).toBe(1000)
  return opened.value.db
}

describe('the calls behind a figure', () => {
  it('are as many as the figure says, for every wording', async () => {
    const { insights, countBehind } = makeFigures()
    const wordings = insights.speeches.flatMap(({ speech, wordings: all }) => all.map((each) => ({ speech, each })))
    expect(wordings.length).toBeGreaterThan(10)
    let opened = 0
    for (const { speech, each } of wordings) {
      const behind = behindWording(speech, each)
      for (const figure of ['shown', 'returned'] as const) {
        if (each[figure] === null) continue
        expect(await countBehind(behind[figure])).toBe(each[figure])
        opened += each[figure] > 0 ? 1 : 0
      }
    }
    expect(opened).toBeGreaterThan(10)
  })

  it('are those of the flow versions that have these very words', async () => {
    const { db, insights, countBehind } = makeFigures()
    const acknowledge = insights.speeches.find(({ speech }) => speech === 'acknowledge')
    const ids = acknowledge?.wordings.map(({ wordingId, flowVersionIds }) => `${wordingId} ${flowVersionIds.length}`)
    expect(ids?.toSorted()).toEqual(['acknowledge-1 1', 'acknowledge-1 1', 'acknowledge-2 2', 'acknowledge-3 2'])
    const [one, other] = acknowledge?.wordings.filter(({ wordingId }) => wordingId === 'acknowledge-1') ?? []
    const wordings = ['acknowledge|acknowledge-1']
    expect(await countBehind({ wordings })).toBe((one?.shown ?? 0) + (other?.shown ?? 0))
    const named = listChoices(db).wordings.filter(({ wording }) => wordings.includes(wording))
    expect(named.map(({ flowVersionIds }) => flowVersionIds).toSorted()).toEqual(
      [one, other].map((each) => each?.flowVersionIds).toSorted(),
    )
  })

  it('are as many as the figure says, for every step of the ladder', async () => {
    const { insights, countBehind } = makeFigures()
    const shown = insights.funnel.filter(({ returned }) => returned !== null)
    expect(shown.filter(({ returned }) => (returned ?? 0) > 0).length).toBeGreaterThan(1)
    for (const { rung, returned } of shown) expect(await countBehind({ rungsReturned: [rung] })).toBe(returned)
  })

  it('are as many as the figure says, for the weeks and causes of the period, which begins and ends within one', async () => {
    const { insights, countBehind } = makeFigures()
    const { weeks, causes } = insights
    expect(weeks.filter(({ calls }) => calls !== null)).toHaveLength(2)
    for (const [index, { day, calls }] of weeks.entries()) {
      expect(await countBehind({ week: day })).toBe(calls)
      for (const { cause, weeks: counts } of causes) {
        const count = counts[index] ?? null
        if (count !== null) expect(await countBehind({ causes: [cause], week: day })).toBe(count)
      }
    }
    expect(causes.some((each) => each.weeks.every((count) => (count ?? 0) > 0))).toBe(true)
  })

  it('can be those of more flow versions than indexes are read at once', () => {
    const { db, insights, queryBehind } = makeFigures()
    const [version = ''] = insights.speeches[0]?.wordings[0]?.flowVersionIds ?? []
    const others = Array.from({ length: 499 }, (_, index) => index.toString(16).padStart(64, '0'))
    const page = (flowVersionIds: readonly string[]) =>
      readPage(db, { query: queryBehind({ flowVersionIds }), at: 'start', limit: 20 }, EVERYBODY).rows
    expect(page([...others, version])).toEqual(page([version]))
    expect(page([version])).toHaveLength(20)
  })
})

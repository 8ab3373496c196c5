import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import type { Request } from '../../../src/shared/ipc/contract.ts'
import { wallTime } from '../../../src/shared/review/wallTime.ts'
import { granted } from '../../support/granted.ts'
import { choose, finish, goBack, hear, save } from '../../support/playCall.ts'
import { countRows, rowsOf } from '../support/rows.ts'
import { dbOf, playWhole, START_MS, type TestApp } from '../support/testApp.ts'
import { FLOW_ID, makeWorkshop, publishChange } from '../support/workshop.ts'

const DAY_MS = 24 * 3_600_000
const TODAY = wallTime(START_MS).day
const ALL: Request<'flows.calls'> = {
  flowId: FLOW_ID,
  flowVersionIds: null,
  period: { from: TODAY - 6, to: TODAY },
}

function play(app: TestApp, times: number, moves: readonly CallMove[]): void {
  for (let index = 0; index < times; index += 1) playWhole(app, moves)
}

/** The first step of the workshop's flow and its choice. */
function firstOf({ steps }: Flow): { readonly stepId: string; readonly choiceId: string } {
  const [step] = steps
  return { stepId: step?.id ?? '', choiceId: step?.choices[0]?.id ?? '' }
}

/** The workshop with its flow. */
function makeTaken() {
  const { app, ask } = makeWorkshop()
  const script = app.database.findProfile()?.script
  if (script === undefined) throw new Error('no flow to take calls with')
  const read = async (asked: Partial<Request<'flows.calls'>> = {}) =>
    granted(await ask('flows.calls', { ...ALL, ...asked }))
  return { app, ask, read, ...firstOf(script.flow), versionId: script.flowVersionId, flow: script.flow }
}

describe('the figures of a flow', () => {
  it('are those of its calls, and what was taken back does not count', async () => {
    const { app, read, stepId, choiceId, versionId } = makeTaken()
    play(app, 12, [choose(choiceId), finish, save])
    play(app, 8, [choose(choiceId), goBack, hear('insulted'), hear('calmed'), hear('hungUp'), save])
    const { figures, versions, isCatchingUp } = await read()
    expect(figures.calls).toBe(20)
    expect(figures.steps.find((step) => step.stepId === stepId)).toMatchObject({
      said: 20,
      lost: 0,
      choices: [{ choiceId, taken: 12 }],
    })
    expect(figures.rungs).toEqual([{ speech: 'acknowledge', said: 8, calmed: 8, lost: 0 }])
    expect(figures.reactions).toEqual([{ reaction: 'calmed', said: 8, lost: 8 }])
    expect(figures.speeches).toMatchObject([{ speech: 'acknowledge', wordings: [{ shown: 8, returned: 8 }] }])
    expect(versions).toEqual([{ flowVersionId: versionId, name: expect.anything(), number: 1 }])
    expect(isCatchingUp).toBe(false)
  })

  it('hold for the versions and days asked for, and name what only an older version has', async () => {
    const { app, ask, read, stepId, choiceId, flow, versionId } = makeTaken()
    play(app, 6, [choose(choiceId), finish, save])
    app.time.nowMs += 7 * DAY_MS
    const [first, ...others] = flow.steps
    if (first === undefined) throw new Error('a flow without steps')
    const renamed = { ...first, title: { de: 'Neu' } }
    const { versionId: second } = await publishChange(ask, { steps: [renamed, ...others] })
    play(app, 9, [finish, save])
    const to = wallTime(app.time.nowMs).day
    const saidIn = async (asked: Partial<Request<'flows.calls'>>) => {
      const { figures } = await read(asked)
      const { title, said = 0 } = figures.steps.find((step) => step.stepId === stepId) ?? { title: null }
      return [figures.calls, title?.de, said]
    }
    const both = { from: TODAY - 6, to }
    expect(await saidIn({ period: both })).toEqual([15, 'Neu', 15])
    expect(await saidIn({ period: both, flowVersionIds: [versionId] })).toEqual([6, first.title.de, 6])
    expect(await saidIn({ period: both, flowVersionIds: [second] })).toEqual([9, 'Neu', 9])
    expect(await saidIn({ period: { from: to - 6, to } })).toEqual([9, 'Neu', 9])
    expect(await saidIn({ period: both, flowVersionIds: ['0'.repeat(64)] })).toEqual([0, undefined, 0])
    expect(await saidIn({ flowId: 'other' })).toEqual([0, undefined, 0])
    expect((await read()).versions.map(({ number }) => number)).toEqual([2, 1])
  })

  it('hide small groups, and follow the minimum of the team', async () => {
    const { app, ask, read, choiceId } = makeTaken()
    play(app, 20, [choose(choiceId), finish, save])
    play(app, 3, [hear('hungUp'), save])
    const { figures } = await read()
    expect(figures.calls).toBe(23)
    expect(JSON.stringify(figures)).not.toMatch(/:3[,}]/)
    await ask('privacy.save', { minimumGroup: 24 })
    expect(await read()).toMatchObject({ figures: { calls: null, steps: [], rungs: [] }, minimumGroup: 24 })
  })

  it('say that calls from before them are still being counted', async () => {
    const { app, read, choiceId } = makeTaken()
    play(app, 6, [choose(choiceId), finish, save])
    dbOf(app).exec('DELETE FROM map_rollups; INSERT INTO unmapped_calls SELECT call_id FROM calls')
    expect(await read()).toMatchObject({ isCatchingUp: true, figures: { calls: 6, steps: [] } })
  })

  it('say no person and no call', () => {
    const { app, choiceId } = makeTaken()
    play(app, 1, [choose(choiceId), finish, save])
    expect(countRows(dbOf(app), 'map_rollups')).toBeGreaterThan(0)
    const columns = Object.keys(rowsOf(dbOf(app), 'map_rollups')[0] ?? {})
    expect(columns.toSorted()).toEqual(['count', 'day', 'figure', 'flow_version_id', 'key'])
  })

  it('are refused for less than a week', async () => {
    const { ask } = makeTaken()
    const day = { from: TODAY, to: TODAY }
    expect(await ask('flows.calls', { ...ALL, period: day })).toEqual({ ok: false, problem: 'badInput' })
  })
})

import { makeScript, type Script } from '../../shared/call/script.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { walkCall } from '../../shared/review/compareCall.ts'
import { compareCourses, type WhatIfReport, WhatIfTally } from '../../shared/review/whatIf.ts'
import { sqliteProblem } from '../db/sqliteProblem.ts'
import { readPrivacy } from '../services/changePrivacy.ts'
import { rulesOf } from '../services/liveCall.ts'
import { readScriptsOnce } from '../services/readCallScript.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import type { CallHead } from '../store/callStore.ts'
import { countClosedCalls, listClosedCalls, type Period } from '../store/periodStore.ts'
import type { ReportContext } from './reportContext.ts'

/** More calls than this are not played again: a sample spread evenly over the period stands for them. */
const MOST_CALLS = 20_000
const CALLS_AT_A_TIME = 500
/** Some milliseconds of work. */
const CALLS_PER_PAUSE = 25

/** What is asked: which calls would have gone differently under a policy. */
export type PlayUnderPolicy = Period & { readonly policy: Policy; readonly mostCalls?: number }

/** Plays the closed calls of a period again, each under its own policy and under another, and counts what differs. */
export async function playUnderPolicy(
  { db, pause }: ReportContext,
  { policy, mostCalls = MOST_CALLS, ...period }: PlayUnderPolicy,
): Promise<WhatIfReport> {
  const inPeriod = countClosedCalls(db, period)
  const toPlay = Math.min(inPeriod, mostCalls)
  const tally = new WhatIfTally(readPrivacy(db).minimumGroup)
  const compare = comparer(db, policy, tally)
  let seen = 0
  let done = 0
  for (const calls of listClosedCalls(db, period, CALLS_AT_A_TIME)) {
    for (const call of calls) {
      seen += 1
      if (Math.floor((seen * toPlay) / inPeriod) <= done) continue
      done += 1
      compare(call)
      if (done % CALLS_PER_PAUSE === 0) await pause(done, toPlay)
    }
    await pause(done, toPlay)
  }
  return tally.report(inPeriod)
}

type Scripts = { readonly own: Script; readonly draft: Script }

function comparer(db: ReportContext['db'], policy: Policy, tally: WhatIfTally): (call: CallHead) => void {
  const scriptOf = readScriptsOnce(db)
  const made = new Map<unknown, Scripts>()
  const scriptsOf = (call: CallHead): Scripts => {
    const script = scriptOf(call)
    const scripts = made.get(script) ?? { own: rulesOf(script), draft: makeScript(script.flow, policy) }
    made.set(script, scripts)
    return scripts
  }
  return (call) => {
    try {
      compareCall(db, call, scriptsOf(call), tally)
    } catch (error) {
      if (sqliteProblem(error) !== null) throw error
      tally.addUnreadable()
    }
  }
}

function compareCall(db: ReportContext['db'], call: CallHead, { own, draft }: Scripts, tally: WhatIfTally): void {
  const events = listCallEvents(db, call.callId).map(({ event }) => event)
  const was = walkCall(own, events)?.course
  const would = walkCall(draft, events)?.course
  if (was === undefined || would === undefined) {
    tally.addUnreadable()
    return
  }
  const { callId, startedAtMs } = call
  tally.add({ callId, startedAtMs, was, would, differences: compareCourses(was, would) })
}

import { v7 as uuidv7 } from 'uuid'
import { summarise } from '../../shared/call/callSummary.ts'
import type { CallId } from '../../shared/ids.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { makeRandom, type Random } from '../../shared/simulate/random.ts'
import { simulateCall } from '../../shared/simulate/simulateCall.ts'
import { type Period, startTimes } from '../../shared/simulate/startTimes.ts'
import type { WriteDb } from '../db/database.ts'
import { immediately } from '../db/immediately.ts'
import { findCall } from '../store/callQueries.ts'
import { takeCallSequences } from '../store/deviceStore.ts'
import { FiguresSum } from './figuresSum.ts'
import { type LiveCall, rulesOf } from './liveCall.ts'
import type { OpenProfile } from './profileDatabase.ts'
import { writeGenerated } from './writeUnsaved.ts'

/** Raised whenever the same seed gives other calls than before. */
export const GENERATOR_VERSION = 3
/** Stands where a call says under which version of the app it was taken. */
const APP_VERSION = `gen-${GENERATOR_VERSION}`

/** What to generate. */
export type GeneratePlan = Period & { readonly seed: number }

/** Few enough for a commit of about a second, many enough for the commit not to count. */
const CALLS_AT_A_TIME = 2000
/** What a transaction changes stays in memory until it is committed. */
const CACHE_KIB = 65_536
/** Streams of chance beside those of the calls, which count from 1. */
const STARTS = 0
const UUID_BYTES = 16

/**
 * Makes calls between simulated callers and a sensible agent, under the flow and policy in use, and writes them marked
 * as generated: with the same projections, search and figures as calls that people had. Yields how many are written
 * after each transaction. The same seed and period give the same calls; a file that holds them already refuses.
 */
export function generateCalls(
  { db, profile }: OpenProfile,
  plan: GeneratePlan,
): Result<Generator<number>, 'alreadyGenerated'> {
  const calls = makeCalls(profile, plan)
  const first = calls.next()
  if (first.done === true) return ok(nothing())
  if (findCall(db, first.value.callId) !== null) return fail('alreadyGenerated')
  return ok(writeAll(db, profile.deviceId, startingWith(first.value, calls)))
}

function* nothing(): Generator<number> {}

function* startingWith(first: LiveCall, others: Iterable<LiveCall>): Generator<LiveCall> {
  yield first
  yield* others
}

function* writeAll(db: WriteDb, deviceId: OpenProfile['profile']['deviceId'], calls: Iterator<LiveCall>) {
  const figures = new FiguresSum()
  let written = 0
  db.pragma(`cache_size = -${CACHE_KIB}`)
  for (let batch = takeSome(calls); batch.length > 0; batch = takeSome(calls)) {
    immediately(db, () => {
      const sequence = takeCallSequences(db, deviceId, batch.length)
      for (const [index, call] of batch.entries()) {
        figures.add(writeGenerated(db, call, { deviceId, sequence: sequence + index }))
      }
      figures.write(db)
    })
    written += batch.length
    yield written
  }
}

function takeSome(calls: Iterator<LiveCall>): readonly LiveCall[] {
  const some: LiveCall[] = []
  while (some.length < CALLS_AT_A_TIME) {
    const next = calls.next()
    if (next.done === true) break
    some.push(next.value)
  }
  return some
}

function* makeCalls({ person, script }: OpenProfile['profile'], plan: GeneratePlan): Generator<LiveCall> {
  const rules = rulesOf(script)
  let stream = STARTS
  for (const startedAtMs of startTimes(plan, makeRandom(plan.seed, STARTS))) {
    stream += 1
    const random = makeRandom(plan.seed, stream)
    const callId = makeCallId(startedAtMs, random)
    const { started, events, progress } = simulateCall(rules, startedAtMs, random)
    const summary = summarise(rules, progress.now)
    const lastAtMs = events.at(-1)?.atMs ?? startedAtMs
    const head = { callId, personId: person.id, appVersion: APP_VERSION, startedAtMs, script, started }
    const stored = { openedAtMs: startedAtMs, savedCount: 0, savedSummary: null }
    yield { ...head, ...stored, events, lastAtMs, summary, rules, progress }
  }
}

/** As `createIds`: it carries the start of the call, so that ids sort as calls began. No two begin at the same time. */
function makeCallId(startedAtMs: number, random: Random): CallId {
  const bytes = Uint8Array.from({ length: UUID_BYTES }, () => random.whole(0, 255))
  return uuidv7({ msecs: startedAtMs, random: bytes }) as CallId
}

import type { CallEvent, CallMove, CallStarted } from '../../shared/call/callEvent.ts'
import type { CallProgress, CallState } from '../../shared/call/callState.ts'
import { type CallSummary, summarise } from '../../shared/call/callSummary.ts'
import { type EventShapeProblem, parseCallEvent } from '../../shared/call/parseCallEvent.ts'
import { type CallProblem, reduceCall } from '../../shared/call/reduceCall.ts'
import { makeScript, type Script } from '../../shared/call/script.ts'
import { startCall as begin } from '../../shared/call/startCall.ts'
import type { CallId, PersonId } from '../../shared/ids.ts'
import type { CallScript } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'

/** What was logged when; the time is null once it is erased. */
export type TimedEvent<Event extends CallEvent = CallEvent> = { readonly atMs: number | null; readonly event: Event }

/** A call that goes on, as main holds it: its state, all its events, and how many of them are on disk. */
export type LiveCall = {
  readonly callId: CallId
  readonly personId: PersonId | null
  readonly appVersion: string
  readonly startedAtMs: number
  readonly script: CallScript
  readonly started: CallStarted
  /** Every event, the first (`call.started`) included; the index is its number. */
  readonly events: readonly TimedEvent[]
  readonly lastAtMs: number
  /** When it came onto the screen: at its start, or when it was taken up again. */
  readonly openedAtMs: number
  readonly savedCount: number
  /** What lists know of the call now, and what of that is on disk. */
  readonly summary: CallSummary
  readonly savedSummary: CallSummary | null
  readonly rules: Script
  readonly progress: CallProgress
}

/** What a call begins with. */
export type CallStart = Pick<LiveCall, 'callId' | 'personId' | 'appVersion' | 'startedAtMs' | 'script' | 'started'>

/** A call that has just begun and is not on disk yet. */
export function beginCall(start: CallStart): LiveCall {
  const rules = rulesOf(start.script)
  const progress = begin(rules, start.started)
  const first = { atMs: start.startedAtMs, event: start.started }
  const summary = summarise(rules, progress.now)
  return {
    ...start,
    events: [first],
    lastAtMs: start.startedAtMs,
    openedAtMs: start.startedAtMs,
    savedCount: 0,
    summary,
    savedSummary: null,
    rules,
    progress,
  }
}

/** A logged call as it was left: its events taken again by the machine. */
export function resumeCall(start: CallStart, moves: readonly TimedEvent<CallMove>[]): Result<LiveCall, CallProblem> {
  let call = beginCall(start)
  for (const { atMs, event } of moves) {
    const next = takeEvent(call, event, atMs)
    if (!next.ok) return next
    call = next.value
  }
  return ok(call)
}

/** The call after an event, or why it is refused. */
function takeEvent(call: LiveCall, event: CallMove, atMs: number | null): Result<LiveCall, CallProblem> {
  const next = reduceCall(call.rules, call.progress, event)
  if (!next.ok) return next
  return ok({
    ...call,
    progress: next.value,
    summary: summarise(call.rules, next.value.now),
    events: [...call.events, { atMs, event }],
    lastAtMs: atMs ?? call.lastAtMs,
  })
}

/** As `takeEvent`, for an event that is to be logged: the log takes none that could not be read from it again. */
export function takeNewEvent(
  call: LiveCall,
  event: CallMove,
  atMs: number | null,
): Result<LiveCall, CallProblem | EventShapeProblem> {
  const parsed = parseCallEvent(event)
  if (!parsed.ok) return parsed
  return parsed.value.type === 'call.started' ? fail('badEvent') : takeEvent(call, parsed.value, atMs)
}

/** What a call is at this moment. */
export function stateOf(call: LiveCall): CallState {
  return call.progress.now
}

/** The rules of a call, ready to run. */
export function rulesOf({ flow, policy }: CallScript): Script {
  return makeScript(flow, policy)
}

/** How many events of a call are only in memory. */
export function unsavedCount(call: LiveCall): number {
  return call.events.length - call.savedCount
}

import { initialTransition } from 'xstate'
import type { CallEvent, CallMove, CallStarted } from '../../shared/call/callEvent.ts'
import { callMachine } from '../../shared/call/callMachine.ts'
import type { CallState } from '../../shared/call/callState.ts'
import { type CallSummary, summarise } from '../../shared/call/callSummary.ts'
import { type CallProblem, reduceCall } from '../../shared/call/reduceCall.ts'
import { makeScript, type Script } from '../../shared/call/script.ts'
import type { CallId, PersonId } from '../../shared/ids.ts'
import type { CallScript } from '../../shared/ipc/answers.ts'
import { ok, type Result } from '../../shared/result.ts'
import { type CallSnapshot, stepMachine } from './stepMachine.ts'

/** What was logged when; the time is null once it is erased. */
export type TimedEvent<Event extends CallEvent = CallEvent> = { readonly atMs: number | null; readonly event: Event }

/** A call that goes on, as main holds it: the machine's state, all its events, and how many of them are on disk. */
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
  readonly savedCount: number
  /** What lists know of the call now, and what of that is on disk. */
  readonly summary: CallSummary
  readonly savedSummary: CallSummary | null
  readonly snapshot: CallSnapshot
}

/** What a call begins with. */
export type CallStart = Pick<LiveCall, 'callId' | 'personId' | 'appVersion' | 'startedAtMs' | 'script' | 'started'>

/** A call that has just begun and is not on disk yet. */
export function beginCall(start: CallStart): LiveCall {
  const script = rulesOf(start.script)
  const [snapshot] = initialTransition(callMachine, { script, started: start.started })
  const first = { atMs: start.startedAtMs, event: start.started }
  const summary = summarise(script, snapshot.context.progress.now)
  return {
    ...start,
    events: [first],
    lastAtMs: start.startedAtMs,
    savedCount: 0,
    summary,
    savedSummary: null,
    snapshot,
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

/**
 * The call after an event. The machine decides; `reduceCall` says why an event is refused. Both must agree, else the
 * screen would show another line than the log.
 */
export function takeEvent(call: LiveCall, event: CallMove, atMs: number | null): Result<LiveCall, CallProblem> {
  const { script, progress } = call.snapshot.context
  const snapshot = stepMachine(call.snapshot, event)
  if (snapshot.context.progress === progress) return refuse(reduceCall(script, progress, event), event)
  const summary = summarise(script, snapshot.context.progress.now)
  return ok({ ...call, snapshot, summary, events: [...call.events, { atMs, event }], lastAtMs: atMs ?? call.lastAtMs })
}

function refuse(reduced: Result<unknown, CallProblem>, event: CallMove): Result<never, CallProblem> {
  if (reduced.ok) throw new Error(`the machine does not take ${event.type}`)
  return reduced
}

/** What a call is at this moment. */
export function stateOf(call: LiveCall): CallState {
  return call.snapshot.context.progress.now
}

/** The rules of a call, ready to run. */
export function rulesOf({ flow, policy }: CallScript): Script {
  return makeScript(flow, policy)
}

/** How many events of a call are only in memory. */
export function unsavedCount(call: LiveCall): number {
  return call.events.length - call.savedCount
}

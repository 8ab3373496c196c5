import type { CallMove, CallStarted } from '../../shared/call/callEvent.ts'
import type { CallProgress } from '../../shared/call/callState.ts'
import { type CallView, viewOf } from '../../shared/call/callView.ts'
import { type EventShapeProblem, parseCallEvent } from '../../shared/call/parseCallEvent.ts'
import { type CallProblem, reduceCall } from '../../shared/call/reduceCall.ts'
import type { Script } from '../../shared/call/script.ts'
import { startCall } from '../../shared/call/startCall.ts'

/** Why an input line was refused. */
export type PlayProblem = EventShapeProblem | CallProblem | 'notJson'

/** What one input line did. */
export type Played = {
  readonly call: number
  readonly seq: number
  /** The type of the event; null where the line holds none. */
  readonly event: string | null
  readonly accepted: boolean
  readonly problem?: PlayProblem
} & CallView

type Playing = { readonly call: number; readonly seq: number; readonly progress: CallProgress }

/** Plays one input line; null as long as no call has been started. */
export type Player = (line: string) => Played | null

/**
 * A player of input lines (one JSON event each) under a script. Each `call.started` begins the next call;
 * a refused line changes nothing. `language` is spoken where a call does not name its own.
 */
export function makePlayer(script: Script, language: string | undefined): Player {
  let playing: Playing | null = null
  return (line) => {
    const raw = parseJson(line)
    const parsed = raw === undefined ? ({ ok: false, problem: 'notJson' } as const) : parseCallEvent(raw)
    const type = typeOf(raw)
    if (parsed.ok && parsed.value.type === 'call.started') {
      playing = begin(script, playing, parsed.value, language)
      return answer(script, playing, type)
    }
    if (playing === null) return null
    const moved = parsed.ok ? reduceMove(script, playing.progress, parsed.value) : parsed
    playing = {
      call: playing.call,
      seq: playing.seq + 1,
      progress: moved.ok ? moved.value : playing.progress,
    }
    return answer(script, playing, type, moved.ok ? undefined : moved.problem)
  }
}

function begin(script: Script, before: Playing | null, started: CallStarted, language: string | undefined): Playing {
  const spoken = started.language ?? language
  const progress = startCall(script, spoken === undefined ? started : { ...started, language: spoken })
  return { call: (before?.call ?? 0) + 1, seq: 0, progress }
}

function reduceMove(script: Script, progress: CallProgress, event: CallStarted | CallMove) {
  if (event.type === 'call.started') throw new Error('a call.started is not a move')
  return reduceCall(script, progress, event)
}

function answer(script: Script, playing: Playing, event: string | null, problem?: PlayProblem): Played {
  const { call, seq, progress } = playing
  const verdict = problem === undefined ? { accepted: true } : { accepted: false, problem }
  return { call, seq, event, ...verdict, ...viewOf(script, progress.now) }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function typeOf(raw: unknown): string | null {
  return typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'string' ? raw.type : null
}

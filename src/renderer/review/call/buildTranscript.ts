import { type CallEvent, isMoving } from '../../../shared/call/callEvent.ts'
import type { CallState } from '../../../shared/call/callState.ts'
import { type Line, lineOf } from '../../../shared/call/line.ts'
import { replayEach } from '../../../shared/call/replay.ts'
import { makeScript, type Script } from '../../../shared/call/script.ts'
import type { Choice, Step } from '../../../shared/flow/flow.ts'
import type { LoggedCall, LoggedEvent } from '../../../shared/ipc/answers.ts'
import { rungAt } from '../../../shared/ladder/positions.ts'
import type { Rung } from '../../../shared/ladder/rung.ts'

/** A line as it was shown: the words, their language, and where on the ladder it belongs (null: factual path). */
export type ShownLine = Pick<Line, 'segments'> & { readonly language: string; readonly rung: Rung | null }

/** One event of the log with the state and the line it led to. */
export type TranscriptEntry = LoggedEvent & {
  readonly takenBack: boolean
  /** The line that came up with this event; null where the one before stayed. */
  readonly shown: ShownLine | null
  /** The line that was on screen after it; null from wrap-up on. */
  readonly onScreen: ShownLine | null
  readonly state: CallState
  /** The choice that the agent took with it, of the step that the call was on: others have choices of the same id. */
  readonly choice: Choice | null
}

/** A whole call for reading; `complete` is false where the log could not be followed to its end. */
export type Transcript = {
  readonly script: Script
  readonly entries: readonly TranscriptEntry[]
  readonly last: CallState | null
  readonly complete: boolean
}

/** What was shown and what happened, replayed from the log under the versions the call ran under. */
export function buildTranscript({
  events,
  script: { flow, policy },
}: Pick<LoggedCall, 'events' | 'script'>): Transcript {
  const script = makeScript(flow, policy)
  const takenBack = findTakenBack(events)
  const entries: TranscriptEntry[] = []
  let before: Line | null = null
  let stepBefore: Step | undefined
  const replayed = replayEach(
    script,
    events.map(({ event }) => event),
    (event, { now }, seq) => {
      const line = lineOf(script, now)
      const isNew = line !== null && (isMoving(event) || line.key !== before?.key || line.text !== before.text)
      const logged = events[seq]
      if (logged === undefined) return
      const onScreen = line === null ? null : shownLine(script, now, line)
      const seen = { shown: isNew ? onScreen : null, onScreen, state: now, choice: choiceTaken(stepBefore, event) }
      entries.push({ ...logged, takenBack: takenBack.has(seq), ...seen })
      before = line
      stepBefore = script.stepsById.get(now.stepId)
    },
  )
  return { script, entries, last: entries.at(-1)?.state ?? null, complete: replayed.ok }
}

/** The places of the events that were taken back: the moving one, and everything captured after it. */
export function findTakenBack(events: readonly LoggedEvent[]): ReadonlySet<number> {
  const standing: number[] = []
  const takenBack = new Set<number>()
  for (const [index, { event }] of events.entries()) {
    if (isMoving(event)) standing.push(index)
    if (event.type !== 'agent.wentBack') continue
    const from = standing.pop()
    for (let each = from ?? index; each < index; each++) {
      if (events[each]?.event.type !== 'agent.wentBack') takenBack.add(each)
    }
  }
  return takenBack
}

function choiceTaken(step: Step | undefined, event: CallEvent): Choice | null {
  if (event.type !== 'agent.chose') return null
  return step?.choices.find(({ id }) => id === event.choiceId) ?? null
}

function shownLine({ policy }: Script, state: CallState, { segments }: Line): ShownLine {
  const { shownPosition } = state.ladder
  return { segments, language: state.language, rung: shownPosition === null ? null : rungAt(policy, shownPosition) }
}

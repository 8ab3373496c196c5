import type { CallEvent } from '../../shared/call/callEvent.ts'
import { lineOf } from '../../shared/call/line.ts'
import { makeScript, type Script } from '../../shared/call/script.ts'
import type { LoggedCall } from '../../shared/ipc/answers.ts'
import { rungAt } from '../../shared/ladder/positions.ts'
import type { Rung } from '../../shared/ladder/rung.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { type CourseStep, walkCall } from '../../shared/review/compareCall.ts'

/** What was on screen: a line with its rung (null: factual path); after the call nothing. */
type Shown =
  | { readonly kind: 'line'; readonly rung: Rung | null; readonly text: string }
  | { readonly kind: 'talkOver' }

/** One step of a call with what was shown then and what a draft would show; `over`: no more, `left`: it did not fit. */
export type SideBySideRow = {
  readonly seq: number
  readonly event: CallEvent
  readonly was: Shown
  readonly would: Shown | { readonly kind: 'over' | 'left' }
}

/** A call as it went beside the same call under a draft, step by step; what was taken back is left out. */
export function buildSideBySide(
  { events, script: { flow, policy } }: LoggedCall,
  draft: Policy,
): readonly SideBySideRow[] {
  const own = makeScript(flow, policy)
  const other = makeScript(flow, draft)
  const logged = events.map(({ event }) => event)
  const was = walkCall(own, logged)?.steps ?? []
  const would = walkCall(other, logged)
  return was.map((step, index) => {
    const there = would?.steps[index]
    const isOver = would?.steps.slice(index).every(({ state }) => state === null) === true
    return {
      seq: step.seq,
      event: step.event,
      was: shownAfter(own, step),
      would: there?.state == null ? { kind: isOver ? 'over' : 'left' } : shownAfter(other, there),
    }
  })
}

function shownAfter(script: Script, { state }: CourseStep): Shown {
  const line = state === null ? null : lineOf(script, state)
  if (state === null || line === null) return { kind: 'talkOver' }
  const { shownPosition } = state.ladder
  const rung = shownPosition === null ? null : rungAt(script.policy, shownPosition)
  return { kind: 'line', rung, text: line.text }
}

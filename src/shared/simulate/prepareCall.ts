import type { CallMove, CallStarted } from '../call/callEvent.ts'
import { CAPTURES_AT_START, type CallProgress } from '../call/callState.ts'
import type { Script } from '../call/script.ts'
import { startCall } from '../call/startCall.ts'
import { isEnding } from '../ladder/ladder.ts'
import { isShowable, takeSafely } from './takeSafely.ts'

/** In what state a simulated call is to begin. */
export type Preset = {
  readonly stepId: string
  readonly language: string
  readonly captures: Readonly<Record<string, string>>
  readonly insults: number
  readonly warnings: number
}

/** The real events that bring a call into a state. */
export type PreparedCall = { readonly started: CallStarted; readonly moves: readonly CallMove[] }

/**
 * The events that bring a call into the state that is wanted, as far as the rules allow it. Insults climb no further than
 * the warnings that are wanted: before one that would, the agent goes back to the first rung, as she may in a real call.
 */
export function prepareCall(script: Script, preset: Preset): PreparedCall {
  const { captures, language, stepId } = preset
  const filled = Object.entries(captures).filter(([, value]) => value.trim() !== '')
  const isAtStart = (name: string) => CAPTURES_AT_START.some((each) => each === name)
  const started: CallStarted = {
    type: 'call.started',
    language,
    captures: Object.fromEntries(filled.filter(([name]) => isAtStart(name))),
  }
  if (!script.stepsById.has(script.flow.entries.start)) return { started, moves: [] }
  const course = new Course(script, startCall(script, started))
  for (const [name, value] of filled) if (!isAtStart(name)) course.take({ type: 'agent.captured', name, value })
  climb(course, preset)
  if (course.isElsewhere(stepId)) course.take(toTarget({ step: stepId }))
  return { started, moves: course.moves }
}

function climb(course: Course, { insults, warnings }: Preset): void {
  for (let insult = 0; insult < insults; insult += 1) {
    if (course.wouldPass(warnings)) course.take(toTarget({ rung: 'acknowledge' }))
    course.take({ type: 'caller.insulted' })
  }
  while (course.warnings < warnings && course.take(toTarget({ rung: 'warn' })));
}

function toTarget(target: Extract<CallMove, { type: 'agent.overrode' }>['target']): CallMove {
  return { type: 'agent.overrode', target, reason: 'misjudged' }
}

/** A call that is being brought somewhere, move by move. */
class Course {
  readonly moves: CallMove[] = []
  readonly #script: Script
  #progress: CallProgress

  constructor(script: Script, progress: CallProgress) {
    this.#script = script
    this.#progress = progress
  }

  get warnings(): number {
    return this.#progress.now.ladder.warningsShown
  }

  /** Whether the call is on the ladder, or at another step. */
  isElsewhere(stepId: string): boolean {
    const { now } = this.#progress
    return now.stepId !== stepId || now.ladder.shownPosition !== null || !isShowable(this.#script, this.#progress)
  }

  /** Whether one more insult would warn more often than that, or end the call. */
  wouldPass(warnings: number): boolean {
    const next = takeSafely(this.#script, this.#progress, { type: 'caller.insulted' })
    if (!next.ok) return true
    const { ladder } = next.value.now
    return ladder.warningsShown > warnings || isEnding(this.#script.policy, ladder)
  }

  /** Takes a move; false where it is refused. */
  take(move: CallMove): boolean {
    const next = takeSafely(this.#script, this.#progress, move)
    if (!next.ok) return false
    this.#progress = next.value
    this.moves.push(move)
    return true
  }
}

import type { CallMove, CallStarted } from '../call/callEvent.ts'
import type { CallProgress } from '../call/callState.ts'
import type { CallProblem } from '../call/reduceCall.ts'
import type { Script } from '../call/script.ts'
import { startCall } from '../call/startCall.ts'
import { isShowable, takeSafely } from './takeSafely.ts'

/** The first move of a course that a flow refuses; `at` counts its moves from 0. */
export type Misfit = { readonly at: number; readonly problem: CallProblem }

/** A course of a call as far as a flow allows it: the call after its start and after each move that fits. */
export type PlayedCourse = { readonly states: readonly CallProgress[]; readonly misfit: Misfit | null }

/** Plays moves as a live call as far as they fit; null where the flow has nothing to begin with. */
export function playCourse(script: Script, started: CallStarted, moves: readonly CallMove[]): PlayedCourse | null {
  if (!script.stepsById.has(script.flow.entries.start)) return null
  let progress = startCall(script, started)
  if (!isShowable(script, progress)) return null
  const states = [progress]
  for (const [at, move] of moves.entries()) {
    const next = takeSafely(script, progress, move)
    if (!next.ok) return { states, misfit: { at, problem: next.problem } }
    progress = next.value
    states.push(progress)
  }
  return { states, misfit: null }
}

import { CAUSES_CAPTURE } from '../../call/callState.ts'
import type { Clause } from '../condition.ts'
import type { Flow } from '../flow.ts'
import type { ImpossibleReason } from './whyImpossible.ts'

/** Clauses of one condition that exclude each other in every call. */
export function findContradictions(flow: Flow, clauses: readonly Clause[]): readonly ImpossibleReason[] {
  const pairs = clauses.flatMap((first, one) =>
    clauses.flatMap((second, other) => (one !== other && excludes(first, second) ? [[one, other]] : [])),
  )
  const once = pairs.filter(([one = 0, other = 0]) => one < other || !pairs.some(([a, b]) => a === other && b === one))
  const all = [...once.map((pair) => pair.toSorted((a, b) => a - b)), ...noLanguageLeft(flow, clauses)]
  return all.map((each) => ({ code: 'contradiction' as const, clauses: each }))
}

/** Whether `second` cannot hold where `first` does; only one order of the two needs to be known. */
function excludes(first: Clause, second: Clause): boolean {
  if (first.on === 'insults' && second.on === 'insults') {
    return first.is === 'atLeast' && second.is === 'atMost' && first.count > second.count
  }
  if (first.on === 'cause' && first.is === 'named') {
    if (second.on === 'capture') return second.name === CAUSES_CAPTURE && second.is === 'empty'
    return second.on === 'cause' && second.cause === first.cause && second.is === 'notNamed'
  }
  if (first.on === 'warning' && second.on === 'warning') return first.is === 'given' && second.is === 'notGiven'
  if (first.on === 'capture' && second.on === 'capture') {
    return first.name === second.name && first.is === 'filled' && second.is === 'empty'
  }
  if (first.on === 'step' && second.on === 'step') {
    return first.step === second.step && first.is === 'said' && second.is === 'notSaid'
  }
  return false
}

/** Languages that the clauses ask for and against, so that none of the flow's is left. */
function noLanguageLeft({ languages }: Flow, clauses: readonly Clause[]): readonly number[][] {
  const asked = clauses.flatMap((clause, index) => (clause.on === 'language' ? [{ clause, index }] : []))
  const isLeft = (each: string) => asked.every(({ clause }) => (each === clause.language) === (clause.is === 'spoken'))
  return asked.length > 1 && !languages.some(isLeft) ? [asked.map(({ index }) => index)] : []
}

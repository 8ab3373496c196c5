import { type CallMove, isMoving } from '../call/callEvent.ts'
import type { CallProgress, CallState, Past } from '../call/callState.ts'
import { listStandingEvents } from '../call/listStandingEvents.ts'
import { type Script, speechOf, wordingOf } from '../call/script.ts'
import { rungAt } from '../ladder/positions.ts'
import type { SimulatedCall } from './simulateCall.ts'

/** How often each of something was counted; what was not is left out. */
export type Counts = Readonly<Record<string, number>>

/** Where simulated calls went. What was taken back does not count. */
export type VisitCounts = {
  readonly calls: number
  /** By step: how often its line was said. */
  readonly steps: Counts
  /** By step and choice, `stepId/choiceId`: how often it was taken. */
  readonly choices: Counts
  /** By rung, and by what leads back to the factual path: how often a line of it was said. */
  readonly rungs: Counts
  readonly reactions: Counts
  /** By wording: how often it was said. */
  readonly wordings: Counts
  /** By rung: how often the caller calmed down, conceded or apologised right after it. */
  readonly calmedAfter: Counts
  /** By outcome: calls. */
  readonly outcomes: Counts
  /** By the step that the call was on, or had left for the ladder: calls that the caller ended by hanging up. */
  readonly hungUpAt: Counts
  /** The same for calls that the agent ended. */
  readonly finishedAt: Counts
  /** Events of a call, on the average. */
  readonly meanEvents: number
}

type Kind = Exclude<keyof VisitCounts, 'calls' | 'meanEvents'>
type Tally = Map<string, number>

const CALMS: ReadonlySet<string> = new Set(['caller.calmed', 'caller.conceded', 'caller.apologised'])

/** Adds up where calls went, one after the other. */
export class CallTally {
  readonly #script: Script
  readonly #tallies: Readonly<Record<Kind, Tally>> = {
    steps: new Map(),
    choices: new Map(),
    rungs: new Map(),
    reactions: new Map(),
    wordings: new Map(),
    calmedAfter: new Map(),
    outcomes: new Map(),
    hungUpAt: new Map(),
    finishedAt: new Map(),
  }
  #calls = 0
  #events = 0

  constructor(script: Script) {
    this.#script = script
  }

  /** Adds a finished call. */
  add({ events, progress }: SimulatedCall): void {
    this.#calls += 1
    this.#events += events.length
    const moves = listStandingEvents(events.map(({ event }) => event)).flatMap(({ event }) =>
      event.type !== 'call.started' && isMoving(event) ? [event] : [],
    )
    const states = listStates(progress)
    for (const [index, state] of states.entries()) this.#addState(state, states[index - 1], moves[index])
    this.#addEnd(progress.now)
  }

  /** What was counted so far. */
  counts(): VisitCounts {
    const { steps, choices, rungs, reactions, wordings, calmedAfter, outcomes, hungUpAt, finishedAt } = this.#tallies
    return {
      calls: this.#calls,
      steps: toCounts(steps),
      choices: toCounts(choices),
      rungs: toCounts(rungs),
      reactions: toCounts(reactions),
      wordings: toCounts(wordings),
      calmedAfter: toCounts(calmedAfter),
      outcomes: toCounts(outcomes),
      hungUpAt: toCounts(hungUpAt),
      finishedAt: toCounts(finishedAt),
      meanEvents: this.#calls === 0 ? 0 : this.#events / this.#calls,
    }
  }

  #addState(state: CallState, before: CallState | undefined, move: CallMove | undefined): void {
    if (state.endedBy !== null) return
    const { steps, choices, rungs, reactions, wordings, calmedAfter } = this.#tallies
    const speech = speechOf(this.#script, state)
    const { shownPosition } = state.ladder
    const rung = shownPosition === null ? null : rungAt(this.#script.policy, shownPosition)
    if (state.showings[speech.key] !== before?.showings[speech.key]) {
      if (rung !== null) count(rungs, rung)
      else if (state.factualLine === 'step') count(steps, state.stepId)
      else count(reactions, state.factualLine)
      count(wordings, wordingOf(state, speech).id)
    }
    if (move?.type === 'agent.chose') count(choices, `${state.stepId}/${move.choiceId}`)
    if (rung !== null && move !== undefined && CALMS.has(move.type)) count(calmedAfter, rung)
  }

  #addEnd({ stepId, endedBy, wrapUp }: CallState): void {
    const { outcomes, hungUpAt, finishedAt } = this.#tallies
    if (wrapUp !== null) count(outcomes, wrapUp.outcome)
    if (endedBy !== null) count(endedBy === 'caller' ? hungUpAt : finishedAt, stepId)
  }
}

/** The states that still stand, in order: each but the last one right before a moving event. */
function listStates({ now, past }: CallProgress): readonly CallState[] {
  const states = [now]
  for (let each: Past = past; each !== null; each = each.past) states.push(each.state)
  return states.toReversed()
}

function count(tally: Tally, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1)
}

function toCounts(tally: Tally): Counts {
  return Object.fromEntries([...tally].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

import type { CallMove } from '../../src/shared/call/callEvent.ts'
import type { CallProgress, CallState } from '../../src/shared/call/callState.ts'
import { reduceCall } from '../../src/shared/call/reduceCall.ts'
import type { Script } from '../../src/shared/call/script.ts'
import { startCall } from '../../src/shared/call/startCall.ts'
import { CALLER_EVENT_TYPES } from '../../src/shared/ladder/ladder.ts'
import { RUNGS } from '../../src/shared/ladder/rung.ts'

/** A state of a call, how many events lead there at least, and what the agent can reach from it by herself. */
export type Walked = { readonly state: CallState; readonly length: number; readonly onward: string[] }

/** What walking found: every state by its key, the choices taken, and whether that is all there is. */
export type Walk = {
  readonly states: ReadonlyMap<string, Walked>
  readonly taken: ReadonlySet<string>
  readonly isWhole: boolean
}

const OWN: ReadonlySet<string> = new Set(['agent.chose', 'agent.captured', 'agent.switchedLanguage'])
const ALWAYS_WRITABLE = ['concern', 'callerName']

/**
 * Walks the calls of a flow breadth first with every event at every state before wrap-up, and no knowledge of what depends on what:
 * the plain opposite of the proof that it is compared with. Only counters are cut off, and what a line looks like.
 */
export function walkCalls(script: Script, most: number): Walk {
  const { now } = startCall(script, { type: 'call.started', language: 'de' })
  const states = new Map<string, Walked>([[keyOf(now), { state: now, length: 0, onward: [] }]])
  const taken = new Set<string>()
  const movesAt = listMoves(script)
  for (const walked of states.values()) {
    if (states.size > most) return { states, taken, isWhole: false }
    for (const move of movesAt(walked.state)) {
      const from: CallProgress = { now: walked.state, past: null }
      const next = reduceCall(script, from, move)
      if (!next.ok) continue
      const state = next.value.now
      if (move.type === 'agent.chose') taken.add(`${walked.state.stepId}/${move.choiceId}`)
      const key = keyOf(state)
      if (OWN.has(move.type)) walked.onward.push(key)
      if (!states.has(key)) states.set(key, { state, length: walked.length + 1, onward: [] })
    }
  }
  return { states, taken, isWhole: true }
}

/** The key of a state among those walked. Of a field it counts whether it is filled, not by which words. */
export function keyOf(state: CallState): string {
  const { ladder, showings, captures } = state
  return JSON.stringify([
    state.stepId,
    state.leftAtStepId,
    state.leftWithOutcome === null,
    state.suggestedOutcome === null,
    state.language,
    ladder.memory,
    ladder.shownPosition,
    ladder.threatStands,
    Math.min(ladder.strikes, 3),
    Math.min(ladder.warningsShown, 1),
    Math.min(ladder.withheld, 1),
    Object.keys(showings)
      .filter((key) => key.startsWith('step:'))
      .toSorted(),
    Object.keys(captures).toSorted(),
  ])
}

/**
 * Every event that a state may take, those of the flow's conditions as far as they ask for them. A field can be written
 * in where a step asks for it, and wherever the screen shows what was written.
 */
function listMoves({ flow, stepsById }: Script): (state: CallState) => readonly CallMove[] {
  const conditions = JSON.stringify(flow.steps.map(({ choices }) => choices.map(({ when }) => when ?? null)))
  const isAsked = (name: string) => conditions.includes(`"${name}"`)
  const write = (name: string) => ['x', ''].map((value): CallMove => ({ type: 'agent.captured', name, value }))
  const shows = ({ stepId, captures }: CallState, name: string) =>
    stepsById.get(stepId)?.captures?.includes(name) === true || captures[name] !== undefined
  const atStep = (state: CallState): readonly CallMove[] => [
    { type: 'agent.overrode', target: { step: state.stepId }, reason: 'misjudged' },
    ...(stepsById.get(state.stepId)?.choices ?? []).map(({ id }): CallMove => ({ type: 'agent.chose', choiceId: id })),
    ...(isAsked('model') && shows(state, 'model') ? write('model') : []),
  ]
  const anywhere: readonly CallMove[] = [
    ...CALLER_EVENT_TYPES.filter((type) => type !== 'caller.hungUp').map((type) => ({ type })),
    ...RUNGS.map((rung): CallMove => ({ type: 'agent.overrode', target: { rung }, reason: 'misjudged' })),
    ...ALWAYS_WRITABLE.filter(isAsked).flatMap(write),
    ...(isAsked('waiting') || isAsked('causes') ? ['waiting', ''] : []).map(
      (value): CallMove => ({ type: 'agent.captured', name: 'causes', value }),
    ),
    ...(isAsked('language') ? flow.languages : []).map(
      (language): CallMove => ({ type: 'agent.switchedLanguage', language }),
    ),
  ]
  return (state) => [...anywhere, ...atStep(state)]
}

import type { CallMove } from '../call/callEvent.ts'
import { CAUSES_CAPTURE, type CallProgress, type CallState } from '../call/callState.ts'
import { isOffered, type Script } from '../call/script.ts'
import { startCall } from '../call/startCall.ts'
import type { Clause } from '../flow/condition.ts'
import type { Choice } from '../flow/flow.ts'
import type { FlowPath } from '../flow/prove/listPaths.ts'
import { takeSafely } from './takeSafely.ts'

/**
 * The events of a call that goes a path of the flow, from its start. What a choice on it depends on is brought about just
 * before, as far as an agent or a caller can; the end of the call is left to whoever plays it.
 */
export function walkPath(script: Script, { entry, steps }: FlowPath): readonly CallMove[] {
  const walk = new Walk(script)
  if (entry === 'askedForManager') walk.take({ type: 'caller.askedForManager' })
  if (entry === 'withheldAgain') for (let time = 0; time < 2; time += 1) walk.take({ type: 'caller.withheld' })
  for (const { stepId, choiceId } of steps) {
    const choice = script.stepsById.get(stepId)?.choices.find(({ id }) => id === choiceId)
    if (choice !== undefined) walk.choose(choice)
  }
  return walk.moves
}

class Walk {
  readonly moves: CallMove[] = []
  readonly #script: Script
  #progress: CallProgress

  constructor(script: Script) {
    this.#script = script
    const [language = 'de'] = script.flow.languages
    this.#progress = startCall(script, { type: 'call.started', language })
  }

  /** A refused move stays in the list: whoever plays it is told where the path does not go on. */
  take(move: CallMove): void {
    const next = takeSafely(this.#script, this.#progress, move)
    if (next.ok) this.#progress = next.value
    this.moves.push(move)
  }

  choose(choice: Choice): void {
    for (const clause of choice.when?.clauses ?? []) {
      if (isOffered(this.#script, this.#progress.now, choice)) break
      for (const move of this.#movesFor(clause)) this.take(move)
    }
    this.take({ type: 'agent.chose', choiceId: choice.id })
  }

  #movesFor(clause: Clause): readonly CallMove[] {
    const { now } = this.#progress
    const isTrue = isOffered(this.#script, now, { ...NO_CHOICE, when: { match: 'all', clauses: [clause] } })
    return isTrue ? [] : movesTowards(this.#script, now, clause)
  }
}

const NO_CHOICE: Choice = { id: 'none', label: {}, goTo: { resume: true } }
const FILLED = '…'

function movesTowards({ flow }: Script, state: CallState, clause: Clause): readonly CallMove[] {
  const back: CallMove = { type: 'agent.overrode', target: { step: state.stepId }, reason: 'misjudged' }
  switch (clause.on) {
    case 'capture':
      return [{ type: 'agent.captured', name: clause.name, value: clause.is === 'filled' ? FILLED : '' }]
    case 'cause':
      return [{ type: 'agent.captured', name: CAUSES_CAPTURE, value: toggle(state, clause.cause) }]
    case 'warning':
      return [{ type: 'agent.overrode', target: { rung: 'warn' }, reason: 'misjudged' }, back]
    case 'insults': {
      const missing = Math.max(0, clause.count - state.ladder.strikes)
      return [...Array.from({ length: missing }, (): CallMove => ({ type: 'caller.insulted' })), back]
    }
    case 'language': {
      const language = flow.languages.find((each) => (each === clause.language) === (clause.is === 'spoken'))
      return language === undefined ? [] : [{ type: 'agent.switchedLanguage', language }]
    }
    case 'step':
    case 'rules':
      return []
  }
}

function toggle({ captures }: CallState, cause: string): string {
  const named = (captures[CAUSES_CAPTURE] ?? '').split(',').filter((each) => each !== '')
  return (named.includes(cause) ? named.filter((each) => each !== cause) : [...named, cause]).join(',')
}

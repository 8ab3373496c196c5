import type { CallMove } from '../../shared/call/callEvent.ts'
import type { CallState } from '../../shared/call/callState.ts'
import { lineOf } from '../../shared/call/line.ts'
import { choicesOf, getStep, type Script, speechOf } from '../../shared/call/script.ts'
import type { Choice } from '../../shared/flow/flow.ts'
import { isEnding } from '../../shared/ladder/ladder.ts'
import { CHOICE_COMMANDS, type Command } from '../ui/keys/commands.ts'

const CHOICES: readonly Command[] = CHOICE_COMMANDS

/**
 * A way on that is offered under the line: a choice of the step, or the words that the call has ended. `key` is the number
 * of its key: a choice that is not offered leaves its own unused, so that the others stay where they are.
 */
export type WayOn =
  | { readonly kind: 'choice'; readonly key: number; readonly choice: Choice }
  | { readonly kind: 'finish'; readonly key: 0; readonly after: 'goodbye' | 'path' }

/** The ways on from a state, in the order of their keys. */
export function listWaysOn(script: Script, state: CallState): readonly WayOn[] {
  if (state.endedBy !== null) return []
  if (isEnding(script.policy, state.ladder)) return [{ kind: 'finish', key: 0, after: 'goodbye' }]
  if (state.ladder.shownPosition !== null) return []
  const { ends, choices } = getStep(script, state.stepId)
  const offered = choicesOf(script, state)
  const firstKey = ends === true ? 1 : 0
  const ways = offered.map((choice): WayOn => ({ kind: 'choice', key: choices.indexOf(choice) + firstKey, choice }))
  const canEnd = ends === true || ways.length === 0
  return canEnd ? [{ kind: 'finish', key: 0, after: 'path' }, ...ways] : ways
}

/** The event that a way on sends. */
export function moveOn(way: WayOn): CallMove {
  return way.kind === 'finish' ? { type: 'agent.finished' } : { type: 'agent.chose', choiceId: way.choice.id }
}

/** Whether a move is one that on the goodbye line asks for an override instead of being refused. */
export function reopensCall(move: CallMove): boolean {
  return move.type === 'caller.calmed' || move.type === 'caller.apologised'
}

/**
 * The event that a command means in a state; null where it means none.
 * Asked when the event is sent, not when the key was pressed: keys typed ahead then mean what they mean in order.
 */
export function moveFor(script: Script, state: CallState, command: Command): CallMove | null {
  if (command.startsWith('choice.')) {
    const way = listWaysOn(script, state).find(({ key }) => key === CHOICES.indexOf(command))
    return way === undefined ? null : moveOn(way)
  }
  switch (command) {
    case 'back':
      return { type: 'agent.wentBack' }
    case 'hold':
      return { type: state.held ? 'agent.resumed' : 'agent.held' }
    case 'wording.next':
      return switchWording(script, state, 1)
    case 'wording.previous':
      return switchWording(script, state, -1)
    case 'language':
      return switchLanguage(script, state)
    default:
      return isCallerCommand(command) ? { type: command } : null
  }
}

type CallerCommand = Extract<Command, `caller.${string}`>

function isCallerCommand(command: Command): command is CallerCommand {
  return command.startsWith('caller.')
}

function switchWording(script: Script, state: CallState, by: 1 | -1): CallMove | null {
  const line = lineOf(script, state)
  if (line === null || line.wordingCount < 2) return null
  const { wordings } = speechOf(script, state).speech
  const next = wordings[(line.wordingNumber - 1 + by + line.wordingCount) % line.wordingCount]
  return next === undefined ? null : { type: 'agent.switchedWording', wordingId: next.id }
}

function switchLanguage({ flow }: Script, state: CallState): CallMove | null {
  const index = flow.languages.indexOf(state.language)
  const next = flow.languages[(index + 1) % flow.languages.length]
  return next === undefined || next === state.language ? null : { type: 'agent.switchedLanguage', language: next }
}

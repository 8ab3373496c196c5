import { advance } from '../flow/advance.ts'
import { type LadderProblem, moveOnLadder } from '../ladder/ladder.ts'
import { assertNever, fail, ok, type Result } from '../result.ts'
import { type CallMove, isCallerEvent, isMoving } from './callEvent.ts'
import { type CallProgress, type CallState, SEVERE_WORDS_HEARD, WORDS_HEARD } from './callState.ts'
import { bridge, enterStep, follow } from './factualPath.ts'
import { isOffered, type Script, speechOf } from './script.ts'

/** Why an event is refused; the codes are stable and change nothing in the call. */
export type CallProblem =
  | LadderProblem
  | 'alreadyOnHold'
  | 'callIsClosed'
  | 'callIsOver'
  | 'callNotOver'
  | 'choiceNotOffered'
  | 'noSuchLanguage'
  | 'noSuchStep'
  | 'noSuchWording'
  | 'notOnHold'
  | 'nothingToTakeBack'
  | 'reasonMissing'

type CallerEvent = Extract<CallMove, { type: `caller.${string}` }>
type Override = Extract<CallMove, { type: 'agent.overrode' }>
type Capture = Extract<CallMove, { type: 'agent.captured' }>
type Next = Result<CallState, CallProblem>

/**
 * The call after an event. Pure: reads no clock, no database. A refused event changes nothing.
 * The rules are the table in PRODUCT.md; the ladder's part of them is `moveOnLadder`.
 */
export function reduceCall(script: Script, progress: CallProgress, event: CallMove): Result<CallProgress, CallProblem> {
  const { now, past } = progress
  if (now.wrapUp !== null) return fail('callIsClosed')
  if (event.type === 'agent.wentBack') return goBack(progress)
  const next = now.endedBy === null ? talk(script, now, event) : wrapUp(now, event)
  if (!next.ok) return next
  return ok({ now: next.value, past: isMoving(event) ? { state: now, past } : past })
}

function goBack({ past }: CallProgress): Result<CallProgress, CallProblem> {
  return past === null ? fail('nothingToTakeBack') : ok({ now: past.state, past: past.past })
}

function talk(script: Script, state: CallState, event: CallMove): Next {
  if (isCallerEvent(event)) return hear(script, state, event)
  switch (event.type) {
    case 'agent.chose':
      return choose(script, state, event.choiceId)
    case 'agent.overrode':
      return override(script, state, event)
    case 'agent.finished':
      return ok({ ...state, held: false, endedBy: 'agent' })
    case 'agent.captured':
      return ok(capture(state, event))
    case 'agent.noted':
      return ok({ ...state, notes: [...state.notes, event.text] })
    case 'agent.switchedWording':
      return switchWording(script, state, event.wordingId)
    case 'agent.switchedLanguage':
      return script.flow.languages.includes(event.language)
        ? ok({ ...state, language: event.language })
        : fail('noSuchLanguage')
    case 'agent.held':
      return state.held ? fail('alreadyOnHold') : ok({ ...state, held: true })
    case 'agent.resumed':
      return state.held ? ok({ ...state, held: false }) : fail('notOnHold')
    case 'agent.wentBack':
      return fail('nothingToTakeBack')
    case 'wrapUp.saved':
      return fail('callNotOver')
    default:
      return assertNever(event)
  }
}

function wrapUp(state: CallState, event: CallMove): Next {
  switch (event.type) {
    case 'agent.captured':
      return ok(capture(state, event))
    case 'agent.noted':
      return ok({ ...state, notes: [...state.notes, event.text] })
    case 'wrapUp.saved': {
      const { type: _, ...saved } = event
      return ok({ ...state, wrapUp: saved })
    }
    default:
      return fail('callIsOver')
  }
}

function hear(script: Script, state: CallState, event: CallerEvent): Next {
  const moved = moveOnLadder(script.policy, state.ladder, event)
  if (!moved.ok) return moved
  if (event.type === 'caller.hungUp') return ok({ ...state, held: false, endedBy: 'caller' })
  const heard: CallState = {
    ...state,
    ladder: moved.value,
    held: false,
    ...severityAfter(state, event),
  }
  if (event.type === 'caller.calmed' && state.ladder.shownPosition === null) return ok(heard)
  return ok(shown(script, moved.value.shownPosition === null ? returnToPath(script, heard, event) : heard))
}

function returnToPath(script: Script, state: CallState, event: CallerEvent): CallState {
  switch (event.type) {
    case 'caller.conceded':
      return bridge(state, 'conceded')
    case 'caller.apologised':
      return bridge(state, 'apologised')
    case 'caller.withheld':
      return state.ladder.withheld === 1
        ? bridge(state, 'withheld')
        : enterStep(script, state, script.flow.entries.withheldAgain)
    case 'caller.askedForManager':
      return enterStep(script, state, script.flow.entries.askedForManager)
    default:
      return bridge(state, 'calmed')
  }
}

/**
 * Whether the words heard next count as severe. As long as the words of a severe insult are still to be noted, they may
 * come after the next plain one: rather a line without words than one with the wrong ones.
 */
function severityAfter(
  state: CallState,
  { type }: CallerEvent,
): Pick<CallState, 'lastAbuseSevere' | 'severeWordsPending'> {
  const { lastAbuseSevere, severeWordsPending } = state
  if (type === 'caller.insultedSeverely' || type === 'caller.threatened') {
    return { lastAbuseSevere: true, severeWordsPending: true }
  }
  if (type === 'caller.insulted') return { lastAbuseSevere: severeWordsPending, severeWordsPending }
  return { lastAbuseSevere, severeWordsPending }
}

function choose(script: Script, state: CallState, choiceId: string): Next {
  const step = script.stepsById.get(state.stepId)
  if (step === undefined || state.ladder.shownPosition !== null) return fail('choiceNotOffered')
  const offered = script.isLogged ? step.choices : step.choices.filter((choice) => isOffered(script, state, choice))
  const destination = advance(offered, choiceId)
  if (!destination.ok) return destination
  return ok(shown(script, { ...follow(script, state, destination.value), held: false }))
}

function override(script: Script, state: CallState, event: Override): Next {
  if (event.reason == null || (event.reason === 'other' && (event.text ?? '').trim() === '')) {
    return fail('reasonMissing')
  }
  if ('step' in event.target && !script.stepsById.has(event.target.step)) return fail('noSuchStep')
  const moved = moveOnLadder(script.policy, state.ladder, event)
  if (!moved.ok) return moved
  const overridden = { ...state, ladder: moved.value, held: false, overrides: state.overrides + 1 }
  return ok(shown(script, 'step' in event.target ? enterStep(script, overridden, event.target.step) : overridden))
}

/** Counts one more showing of the line that is now on screen. */
function shown(script: Script, state: CallState): CallState {
  const { key } = speechOf(script, state)
  return { ...state, showings: { ...state.showings, [key]: (state.showings[key] ?? 0) + 1 } }
}

function switchWording(script: Script, state: CallState, wordingId: string): Next {
  const { key, speech } = speechOf(script, state)
  if (!speech.wordings.some((wording) => wording.id === wordingId)) return fail('noSuchWording')
  return ok({ ...state, favoured: { ...state.favoured, [key]: wordingId } })
}

function capture(state: CallState, event: Capture): CallState {
  const isSevere = event.name === WORDS_HEARD && state.lastAbuseSevere
  const name = isSevere ? SEVERE_WORDS_HEARD : event.name
  const { [name]: _, ...others } = state.captures
  return {
    ...state,
    severeWordsPending: state.severeWordsPending && !isSevere,
    captures: event.value.trim() === '' ? others : { ...others, [name]: event.value },
  }
}

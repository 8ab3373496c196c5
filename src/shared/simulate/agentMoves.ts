import type { CallMove, OverrideReason } from '../call/callEvent.ts'
import { CAUSES_CAPTURE, type CallState } from '../call/callState.ts'
import { choicesOf, getStep, type Script, speechOf } from '../call/script.ts'
import type { Step } from '../flow/flow.ts'
import { type Aim, drawChoice } from './choiceWeights.ts'
import type { CallMatter } from './matters.ts'
import type { Random } from './random.ts'

/** What a simulated agent does about whom. */
export type AgentTask = { readonly matter: CallMatter; readonly aim: Aim }

/** What an agent fills in of a step, and how often she takes the time for it. */
const CAPTURE_CHANCES: Readonly<Record<string, number>> = {
  callerName: 0.4,
  reference: 0.25,
  concern: 0.3,
  promise: 0.2,
  dueBy: 0.1,
  contact: 0.3,
  callbackTime: 0.25,
}
/** For fields that a team has made up itself. */
const OWN_CAPTURE = 0.35
const NAMES_CAUSE = 0.4

/** What the agent fills in beside the line on screen. */
export function captureMoves(
  script: Script,
  state: CallState,
  { matter }: AgentTask,
  random: Random,
): readonly CallMove[] {
  const step = getStep(script, state.stepId)
  const { captures = [] } = step
  const open = captures.filter(
    (name) => state.captures[name] === undefined && random.chance(CAPTURE_CHANCES[name] ?? OWN_CAPTURE),
  )
  const moves = open.flatMap((name): CallMove[] => {
    const value = captureValue(name, matter, random)
    return value === null ? [] : [{ type: 'agent.captured', name, value }]
  })
  const causes = state.captures[CAUSES_CAPTURE] === undefined ? causesAskedFor(step, matter) : []
  const [first, ...others] = causes
  if (first === undefined || !random.chance(NAMES_CAUSE)) return moves
  const value = others.length === 0 ? first : random.pick([first, ...others])
  return [...moves, { type: 'agent.captured', name: CAUSES_CAPTURE, value }]
}

/** Where the matter is clarified a cause is named, and where a choice depends on one. */
function causesAskedFor({ part, choices }: Step, matter: CallMatter): readonly string[] {
  const clauses = choices.flatMap(({ when }) => when?.clauses ?? [])
  const asked = clauses.flatMap((clause) => (clause.on === 'cause' ? [clause.cause] : []))
  return part === 'clarify' || asked.length > 0 ? [matter.cause, ...asked] : []
}

function captureValue(name: string, matter: CallMatter, random: Random): string | null {
  const { words } = matter
  switch (name) {
    case 'callerName':
      return matter.callerName
    case 'reference':
      return matter.reference
    case 'concern':
      return matter.concern
    case 'promise':
      return random.pick(words.promises)
    case 'contact':
      return random.pick(words.contacts)
    case 'callerNumber':
      return matter.callerNumber
    default:
      return random.pick(words.times)
  }
}

/** How the agent goes on while the caller waits for her: the next step, or the end where the step allows it. */
export function onwardMove(script: Script, state: CallState, { aim }: AgentTask, random: Random): CallMove {
  const { ends } = getStep(script, state.stepId)
  if (ends === true && random.chance(0.93)) return { type: 'agent.finished' }
  const choice = drawChoice(script, state, { choices: choicesOf(script, state), aim }, random)
  return choice === null ? { type: 'agent.finished' } : { type: 'agent.chose', choiceId: choice.id }
}

/** Another wording for the line on screen; null where it has only one. */
export function wordingMove(script: Script, state: CallState, random: Random): CallMove | null {
  const [first, ...others] = speechOf(script, state).speech.wordings
  if (first === undefined || others.length === 0) return null
  return { type: 'agent.switchedWording', wordingId: random.pick([first, ...others]).id }
}

const REASONS = [
  'misjudged',
  'vulnerablePerson',
  'hearingOrLanguage',
  'supervisorInstruction',
] as const satisfies readonly OverrideReason[]

/** An order of the ladder that the agent does not follow, for a reason; always one that the rules allow. */
export function overrideMove(state: CallState, random: Random): CallMove {
  const reason = random.pick(REASONS)
  if (random.chance(0.7)) return { type: 'agent.overrode', target: { step: state.stepId }, reason }
  return { type: 'agent.overrode', target: { rung: 'requestRespect' }, reason: 'misjudged' }
}

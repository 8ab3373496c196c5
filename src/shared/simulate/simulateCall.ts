import type { CallStarted } from '../call/callEvent.ts'
import type { CallProgress } from '../call/callState.ts'
import type { Script } from '../call/script.ts'
import type { AgentTask } from './agentMoves.ts'
import { hearCaller } from './agentReactions.ts'
import { type Caller, drawTraits, makeCaller } from './caller.ts'
import { callerHears } from './callerHears.ts'
import { CallLog, type SimulatedEvent } from './callLog.ts'
import type { Aim } from './choiceWeights.ts'
import { englishWords } from './englishWords.ts'
import { germanWords } from './germanWords.ts'
import { drawMatter } from './matters.ts'
import { nextCallerMove } from './nextCallerMove.ts'
import type { Random } from './random.ts'
import { workOnMatter } from './workOnMatter.ts'
import { wrapUpMove } from './wrapUpMove.ts'

/** A whole call as it would be logged, and the state it has come to. */
export type SimulatedCall = {
  readonly started: CallStarted
  readonly events: readonly SimulatedEvent[]
  readonly progress: CallProgress
}

/** Nobody talks for longer than this many turns, unless the flow is long; the agent then finishes. */
export const MOST_TURNS = 60
const ENGLISH = 0.07

/**
 * A call between a simulated caller and a sensible agent, from the first line to the saved wrap-up. Every event is one
 * that the machine accepts. The same script, start and draws give the same call.
 */
export function simulateCall(
  script: Script,
  startedAtMs: number,
  random: Random,
  mostTurns = MOST_TURNS,
): SimulatedCall {
  const language = drawLanguage(script.flow.languages, random)
  const matter = drawMatter(language === 'de' ? germanWords : englishWords, random)
  const task: AgentTask = { matter, aim: drawAim(random) }
  const started: CallStarted = { type: 'call.started', language, captures: capturesAtStart(task, random) }
  const log = new CallLog(script, started, startedAtMs, random)
  talk(log, task, random, mostTurns)
  log.take(wrapUpMove(script, log.now, { matter, nowMs: log.atMs }, random), [4, 25])
  return { started, events: log.events, progress: log.progress }
}

/** Most speak German where the flow does; any language does where it speaks neither that nor English. */
function drawLanguage(languages: readonly string[], random: Random): string {
  const [first = 'de', ...others] = languages
  if (languages.includes('en') && (!languages.includes('de') || random.chance(ENGLISH))) return 'en'
  return languages.includes('de') ? 'de' : random.pick([first, ...others])
}

function drawAim(random: Random): Aim {
  const drawn = random.next()
  if (drawn < 0.78) return 'help'
  return drawn < 0.89 ? 'refuse' : 'passOn'
}

/** What the agent types while the phone rings. */
function capturesAtStart({ matter }: AgentTask, random: Random): Record<string, string> {
  const captures: Record<string, string> = {}
  if (random.chance(0.4)) captures.callerName = matter.callerName
  if (matter.callerNumber !== null) captures.callerNumber = matter.callerNumber
  if (matter.reference !== null && random.chance(0.6)) captures.reference = matter.reference
  return captures
}

function talk(log: CallLog, task: AgentTask, random: Random, mostTurns: number): void {
  let caller: Caller = makeCaller(drawTraits(random))
  for (let turn = 0; turn < mostTurns && log.now.endedBy === null; turn += 1) {
    const move = nextCallerMove(caller, callerHears(log.script, log.now, log.waitedSeconds()), random)
    caller = move.caller
    log.noteHeard()
    if (move.event !== null) hearCaller(log, move.event, task, random)
    else if (log.stage === 'ending') log.take({ type: 'agent.finished' }, [4, 10])
    else workOnMatter(log, task, random)
  }
  if (log.now.endedBy === null) log.take({ type: 'agent.finished' }, [3, 10])
}

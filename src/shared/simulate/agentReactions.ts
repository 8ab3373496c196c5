import { WORDS_HEARD } from '../call/callState.ts'
import type { CallerEventType } from '../ladder/ladder.ts'
import { type AgentTask, overrideMove, wordingMove } from './agentMoves.ts'
import type { CallLog } from './callLog.ts'
import type { Random } from './random.ts'

const MISHEARD = 0.02
const OVERRIDE = 0.04
const OTHER_WORDING = 0.03
const REOPENS = 0.5

/** A turn in which the caller does something that the agent has a key for. */
export function hearCaller(log: CallLog, type: CallerEventType, task: AgentTask, random: Random): void {
  if (log.stage === 'ending' && type !== 'caller.hungUp') {
    answerAtGoodbye(log, random)
    return
  }
  if (type === 'caller.insulted' && random.chance(MISHEARD)) {
    log.take({ type: 'caller.upset' }, [2, 8])
    log.take({ type: 'agent.wentBack' }, [1, 3])
  }
  log.take({ type }, [3, 14])
  noteWords(log, type, task, random)
  if (log.now.ladder.shownPosition !== null && log.stage === 'talking') adjust(log, random)
}

/** "Sorry, wait!" on the goodbye line is everyday: the agent may take it. */
function answerAtGoodbye(log: CallLog, random: Random): void {
  const target = { step: log.now.stepId }
  if (random.chance(REOPENS)) log.take({ type: 'agent.overrode', target, reason: 'callerReconsidered' }, [3, 8])
  else log.take({ type: 'agent.finished' }, [4, 10])
}

function noteWords(log: CallLog, type: CallerEventType, { matter }: AgentTask, random: Random): void {
  const { insults, severe, threats } = matter.words
  const said = { 'caller.insulted': insults, 'caller.insultedSeverely': severe, 'caller.threatened': threats }
  if (!isAbuse(type) || !random.chance(type === 'caller.insulted' ? 0.4 : 0.8)) return
  log.take({ type: 'agent.captured', name: WORDS_HEARD, value: random.pick(said[type]) }, [2, 7])
}

function isAbuse(type: CallerEventType): type is 'caller.insulted' | 'caller.insultedSeverely' | 'caller.threatened' {
  return type === 'caller.insulted' || type === 'caller.insultedSeverely' || type === 'caller.threatened'
}

/** Before the agent reads the line of a rung: another wording, or another step of the ladder. */
function adjust(log: CallLog, random: Random): void {
  if (random.chance(OTHER_WORDING)) {
    const wording = wordingMove(log.script, log.now, random)
    if (wording !== null) log.take(wording, [1, 3])
  }
  if (log.now.ladder.strikes > 0 && random.chance(OVERRIDE)) log.take(overrideMove(log.now, random), [1, 4])
}

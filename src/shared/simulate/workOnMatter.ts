import { type AgentTask, captureMoves, onwardMove } from './agentMoves.ts'
import type { CallLog } from './callLog.ts'
import type { Random } from './random.ts'

const HOLD = 0.01
const NOTE = 0.02
const WRONG_KEY = 0.01

/** A turn in which the caller only answers: the agent writes down what she hears and goes on with the matter. */
export function workOnMatter(log: CallLog, task: AgentTask, random: Random): void {
  for (const move of captureMoves(log.script, log.now, task, random)) log.take(move, [2, 8])
  if (random.chance(NOTE)) log.take({ type: 'agent.noted', text: random.pick(task.matter.words.notes) }, [4, 12])
  if (random.chance(HOLD)) putOnHold(log, random)
  const onward = onwardMove(log.script, log.now, task, random)
  if (onward.type === 'agent.chose' && random.chance(WRONG_KEY)) {
    log.take(onward, [4, 16])
    log.take({ type: 'agent.wentBack' }, [1, 3])
  }
  log.take(onward, [6, 26])
}

function putOnHold(log: CallLog, random: Random): void {
  if (log.take({ type: 'agent.held' }, [2, 6]))
    log.take({ type: 'agent.resumed' }, random.chance(0.2) ? [60, 180] : [15, 60])
}

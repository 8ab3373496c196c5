import type { CallEvent } from '../../src/shared/call/callEvent.ts'
import { lineOf } from '../../src/shared/call/line.ts'
import { replayEach } from '../../src/shared/call/replay.ts'
import { makeScript } from '../../src/shared/call/script.ts'
import { defaultFlow } from '../../src/shared/flow/default/defaultFlow.ts'
import { defaultPolicy } from '../../src/shared/policy/defaultPolicy.ts'
import { type Figure, figure, median, timeMs } from './figures.ts'

const EVENTS = 200
const RUNS = 51

/** Replay of a call of 200 events, every line included. */
export function benchReplay(): Figure[] {
  const script = makeScript(defaultFlow, defaultPolicy)
  const events = longCall()
  const runs = Array.from({ length: RUNS }, () => timeMs(() => replayAll(script, events)))
  return [figure('replay.200.ms', median(runs), 'ms', 20)]
}

function replayAll(script: ReturnType<typeof makeScript>, events: readonly CallEvent[]): void {
  const replayed = replayEach(script, events, (_event, progress) => lineOf(script, progress.now))
  if (!replayed.ok) throw new Error(`event ${replayed.problem.seq}: ${replayed.problem.code}`)
}

function longCall(): CallEvent[] {
  const cycle: CallEvent[] = [
    { type: 'caller.upset' },
    { type: 'caller.calmed' },
    { type: 'caller.insulted' },
    { type: 'agent.captured', name: 'wordsHeard', value: 'Schlafmütze' },
    { type: 'caller.apologised' },
    { type: 'caller.upset' },
    { type: 'agent.wentBack' },
  ]
  const moves = Array.from(
    { length: EVENTS - 1 },
    (_, index) => cycle[index % cycle.length] ?? { type: 'caller.calmed' as const },
  )
  return [{ type: 'call.started' }, ...moves]
}

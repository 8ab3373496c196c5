import { type CallMove, isMoving } from '../../src/shared/call/callEvent.ts'

/** The events of a log that still stand: each going back takes out the last moving event and all that came after it. */
export function listStanding(log: readonly CallMove[]): readonly CallMove[] {
  let standing: readonly CallMove[] = []
  for (const event of log) {
    standing =
      event.type === 'agent.wentBack' ? standing.slice(0, standing.findLastIndex(isMoving)) : [...standing, event]
  }
  return standing
}

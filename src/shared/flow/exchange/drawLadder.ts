import { CALLER_EVENT_TYPES, moveOnLadder, startOfLadder } from '../../ladder/ladder.ts'
import { lastPosition, listPositions } from '../../ladder/positions.ts'
import type { LadderPolicy } from '../../policy/policy.ts'
import type { DrawnMove, DrawnState } from './drawnState.ts'

/** The memory of the ladder under a policy as states, its moves asked of the real ladder one by one. */
export function drawLadder(policy: LadderPolicy): DrawnState {
  const names = [
    'quiet',
    ...listPositions(policy).map(({ rung, repetition, of }) => (of === 1 ? rung : `${rung}${repetition}`)),
  ]
  const states = names.map((name, memory): [string, DrawnState] => [name, { on: movesFrom(policy, names, memory) }])
  return { initial: 'quiet', states: Object.fromEntries(states) }
}

function movesFrom(
  policy: LadderPolicy,
  names: readonly string[],
  memory: number,
): Readonly<Record<string, DrawnMove>> {
  const shownPosition = memory === lastPosition(policy) ? memory : null
  const moves = CALLER_EVENT_TYPES.flatMap((type): [string, DrawnMove][] => {
    const moved = moveOnLadder(policy, { ...startOfLadder, memory, shownPosition }, { type })
    const target = moved.ok && moved.value.memory !== memory ? names[moved.value.memory] : undefined
    return target === undefined ? [] : [[type, { target }]]
  })
  return Object.fromEntries(moves)
}

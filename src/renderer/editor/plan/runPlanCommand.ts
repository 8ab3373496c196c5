import type { Place } from './places.ts'
import type { PlanActions } from './planActions.ts'
import { moveSelected } from './planEdits.ts'
import type { PlanCommand } from './planKeys.ts'
import type { PlanWalk } from './planWalk.ts'
import type { Direction } from './walkPlan.ts'

/** How far an arrow key moves the selection. */
const MOVE_PX = 16
const MOVES: Readonly<Record<Direction, Place>> = {
  up: { x: 0, y: -MOVE_PX },
  down: { x: 0, y: MOVE_PX },
  left: { x: -MOVE_PX, y: 0 },
  right: { x: MOVE_PX, y: 0 },
}

/** Does what a key asks for; in a flow that can only be read, whatever changes nothing. */
export function runPlanCommand(command: PlanCommand, actions: PlanActions, walk: PlanWalk): void {
  if (actions.readOnly && !isReading(command)) return
  switch (command.kind) {
    case 'walk':
      walk.walk(command.direction, command.extends)
      break
    case 'follow':
      walk.follow(command.direction)
      break
    case 'move':
      moveSelected(actions.subject, MOVES[command.direction])
      break
    case 'selectAll':
      walk.selectAll()
      break
    case 'selectNone':
      actions.select(new Set())
      break
    case 'panel':
      actions.enterPanel()
      break
    default:
      actions[command.kind]()
  }
}

function isReading({ kind }: PlanCommand): boolean {
  return ['walk', 'follow', 'selectAll', 'selectNone', 'panel'].includes(kind)
}

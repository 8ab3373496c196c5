import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import type { Flow } from '../../../../shared/flow/flow.ts'
import { type Places, STEP_SIZE } from '../places.ts'

/** What is asked of the layered layout: from top to bottom, the start on top, side paths beside the main one. */
const LAYOUT_OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.spacing.nodeNode': '32',
  'elk.spacing.componentComponent': '96',
  'elk.layered.spacing.nodeNodeBetweenLayers': '76',
  // A way to an earlier step is one back: in the order of the list, which is that of the call.
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  // No edge is drawn by these ways, as the plan draws its own; the others would only ask for more room.
  'elk.edgeRouting': 'ORTHOGONAL',
} as const

/** Steps stand in the middle of what they lead to. */
const CAREFUL = {
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
} as const

/** For more steps than anybody sees at once: a third of the time, and a sixth of the width. */
const QUICK = { 'elk.layered.nodePlacement.strategy': 'SIMPLE', 'elk.layered.thoroughness': '1' } as const
const MOST_WITH_CARE = 200

/** A flow as the layout takes it; the steps where calls begin come first. */
export function makeLayoutGraph({ steps, entries }: Flow): ElkNode {
  const starts = new Set(Object.values(entries))
  const ids = new Set(steps.map(({ id }) => id))
  const ordered = [...[...starts].filter((id) => ids.has(id)), ...[...ids].filter((id) => !starts.has(id))]
  const edges = steps.flatMap(({ id, choices }) =>
    [...new Set(choices.flatMap(({ goTo }) => ('step' in goTo ? [goTo.step] : [])))]
      .filter((target) => target !== id && ids.has(target))
      .map((target): ElkExtendedEdge => ({ id: `${id}/${target}`, sources: [id], targets: [target] })),
  )
  const children = ordered.map((id): ElkNode => ({ id, width: STEP_SIZE.width, height: STEP_SIZE.height }))
  const layoutOptions = { ...LAYOUT_OPTIONS, ...(steps.length > MOST_WITH_CARE ? QUICK : CAREFUL) }
  return { id: 'plan', layoutOptions, children, edges }
}

/** The places that a layout has given the steps. */
export function readLayout({ children = [] }: Pick<ElkNode, 'children'>): Places {
  return new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]))
}

import { defaultPolicy } from '../../policy/defaultPolicy.ts'
import type { Flow } from '../flow.ts'
import { drawLadder } from './drawLadder.ts'
import type { DrawnState } from './drawnState.ts'
import { drawPath } from './drawPath.ts'
import { textIn } from './textIn.ts'

/** A flow as a machine that Stately's editor and XState's `createMachine` read. It is a drawing: calls never run on it. */
export function drawMachine(flow: Flow, language: string): DrawnState {
  return {
    id: flow.id.replaceAll('.', '-'),
    type: 'parallel',
    description: textIn(flow, flow.name, language),
    states: { ladder: drawLadder(defaultPolicy), factualPath: drawPath(flow, language) },
  }
}

import type { Flow } from '../../shared/flow/flow.ts'
import type { EditorState } from './flowEditor.ts'

/** The flow in the making, for those who need all of it. */
export function flowOf({ flow }: EditorState): Flow {
  return flow
}

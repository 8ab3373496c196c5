import type { Flow } from '../../shared/flow/flow.ts'
import type { EditorSession } from './EditorContext.ts'
import { FlowEditor } from './flowEditor.ts'
import { ProblemWatch } from './problemWatch.ts'
import { startFlowWorkshop } from './worker/flowWorkshop.ts'

const KEY_LETTERS = 6

/** An editing session of a flow, how its flow is written as text, and how to end it. */
export type Editing = {
  readonly session: EditorSession
  readonly write: (flow: Flow) => Promise<string>
  readonly end: () => void
}

/** Opens a flow for editing: with its history, and with a worker that checks it. */
export function startEditing(flow: Flow, readOnly: boolean): Editing {
  const editor = new FlowEditor(flow, { nowMs: () => Date.now(), makeKey })
  const workshop = startFlowWorkshop()
  const problems = new ProblemWatch(editor, (now) => workshop.run('check', now))
  const stop = problems.start()
  const end = () => {
    stop()
    workshop.end()
  }
  // Saving never hangs on another thread.
  const write = (now: Flow) => workshop.run('write', now).catch(() => JSON.stringify(now))
  return { session: { editor, problems, readOnly }, write, end }
}

function makeKey(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, KEY_LETTERS)
}

import type { Flow } from '../../../shared/flow/flow.ts'
import type { FlowEditor } from '../flowEditor.ts'

/** Somebody who types pauses this long between two words at the latest. */
const PAUSE_MS = 150

/**
 * The flow as the plan draws it. It follows every edit at once; only while somebody writes a text it waits for a pause, as
 * drawing the plan at each key would hold up the next letter.
 */
export class SettledFlow {
  readonly #editor: FlowEditor
  #flow: Flow

  constructor(editor: FlowEditor) {
    this.#editor = editor
    this.#flow = editor.state.flow
  }

  readonly flow = (): Flow => this.#flow

  /** Tells when the flow to draw is another one; the answer stops it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      clearTimeout(timer)
      if (this.#flow === this.#editor.state.flow) return
      this.#flow = this.#editor.state.flow
      listener()
    }
    const stop = this.#editor.subscribe(() => {
      const { flow, history } = this.#editor.state
      if (flow === this.#flow || history.now.field === null) return follow()
      clearTimeout(timer)
      timer = setTimeout(follow, PAUSE_MS)
    })
    follow()
    return () => {
      stop()
      clearTimeout(timer)
    }
  }
}

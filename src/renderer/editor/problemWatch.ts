import type { FlowProblem } from '../../shared/flow/check/flowProblem.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import type { FlowEditor } from './flowEditor.ts'

/** What is wrong with a flow; `isCurrent` is false while the latest edit is still being checked. */
export type Found = { readonly problems: readonly FlowProblem[]; readonly isCurrent: boolean }

/** Checks a flow outside the thread that draws. */
export type CheckFlow = (flow: Flow) => Promise<readonly FlowProblem[]>

/** What was edited is drawn first. While a check is running, keys gather, and only the flow after them is checked. */
const AFTER_EDIT_MS = 16

/** Keeps an eye on the flow in the making: what is wrong with it is known a moment after each edit. */
export class ProblemWatch {
  readonly #editor: FlowEditor
  readonly #check: CheckFlow
  readonly #listeners = new Set<() => void>()
  #found: Found = { problems: [], isCurrent: false }
  #timer: ReturnType<typeof setTimeout> | null = null
  #checked: Flow | null = null
  #isChecking = false

  constructor(editor: FlowEditor, check: CheckFlow) {
    this.#editor = editor
    this.#check = check
  }

  /** Begins to look; the answer stops it. */
  start(): () => void {
    this.#later(0)
    const stop = this.#editor.subscribe(() => this.#onChange())
    return () => {
      stop()
      if (this.#timer !== null) clearTimeout(this.#timer)
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly found = (): Found => this.#found

  #onChange(): void {
    if (this.#editor.state.flow === this.#checked) return
    if (this.#found.isCurrent) this.#tell({ ...this.#found, isCurrent: false })
    this.#later(AFTER_EDIT_MS)
  }

  #later(afterMs: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#look(), afterMs)
  }

  async #look(): Promise<void> {
    if (this.#isChecking) return
    const { flow } = this.#editor.state
    this.#checked = flow
    this.#isChecking = true
    // A check that fails has found nothing out: the next edit is checked again.
    const problems = await this.#check(flow).catch(() => null)
    this.#isChecking = false
    const isLatest = this.#editor.state.flow === flow
    if (problems !== null) this.#tell({ problems, isCurrent: isLatest })
    if (!isLatest) this.#later(0)
  }

  #tell(found: Found): void {
    this.#found = found
    for (const listener of this.#listeners) listener()
  }
}

import { type FlowHistory, record, redo, startHistory, undo } from '../../shared/flow/edit/flowHistory.ts'
import type { MakeKey } from '../../shared/flow/edit/makeId.ts'
import type { SpeechSpot } from '../../shared/flow/edit/speechSpot.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import type { EditKind } from './editKinds.ts'

/** What the panel shows: something that is said, or what holds for the whole flow. */
export type Spot = SpeechSpot | { readonly kind: 'flow' }

/** A field to go to, by its path as problems name it, null for the first; `visit` tells two visits of one field apart. */
export type Goal = { readonly path: string | null; readonly visit: number }

/** The editor at one moment. */
export type EditorState = {
  readonly history: FlowHistory
  readonly flow: Flow
  readonly spot: Spot | null
  /** The steps that are selected on the plan or in the list. */
  readonly selected: ReadonlySet<string>
  readonly goal: Goal | null
}

/** Where the editor gets time and chance from. */
export type EditorEnds = { readonly nowMs: () => number; readonly makeKey: MakeKey }

const NOTHING: ReadonlySet<string> = new Set()

/** A flow in the making: all edits of all views go through here, so there is one history. Tells its listeners. */
export class FlowEditor {
  readonly makeKey: MakeKey
  readonly #nowMs: () => number
  readonly #listeners = new Set<() => void>()
  #state: EditorState
  #visits = 0

  constructor(flow: Flow, { nowMs, makeKey }: EditorEnds) {
    this.makeKey = makeKey
    this.#nowMs = nowMs
    const history = startHistory(flow, nowMs())
    this.#state = { history, flow, spot: null, selected: NOTHING, goal: null }
  }

  get state(): EditorState {
    return this.#state
  }

  /** Tells of every change; the answer stops it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Edits the flow. `kind` names the edit where it can be undone; edits of the same `field` in quick succession, as typing
   * gives them, are undone together.
   */
  edit(kind: EditKind, change: (flow: Flow) => Flow, field?: string): void {
    const edit = { name: kind, field: field ?? null, atMs: this.#nowMs() }
    this.#go(record(this.#state.history, change(this.#state.flow), edit))
  }

  undo(): void {
    this.#go(undo(this.#state.history))
  }

  redo(): void {
    this.#go(redo(this.#state.history))
  }

  /** Shows a spot in the panel; a step is then the one that is selected. Who goes on has reached the goal before. */
  show(spot: Spot | null): void {
    const selected = spot?.kind === 'step' ? new Set([spot.id]) : NOTHING
    this.#set({ spot, selected, goal: null })
  }

  /** Selects steps; the panel shows one that is selected alone. */
  select(selected: ReadonlySet<string>): void {
    const [only] = selected
    this.#set({
      selected,
      goal: null,
      ...(only !== undefined && selected.size === 1 ? { spot: { kind: 'step', id: only } } : {}),
    })
  }

  /** Shows a spot and goes to one of its fields, to the first one without a path. */
  goTo(spot: Spot, path: string | null): void {
    this.show(spot)
    this.#visits += 1
    this.#set({ goal: { path, visit: this.#visits } })
  }

  /** What is not there any more is neither shown nor selected. */
  #go(history: FlowHistory): void {
    if (history === this.#state.history) return
    const { flow } = history.now
    const { spot, selected } = this.#state
    const isThere = (id: string) => flow.steps.some((step) => step.id === id)
    const left = [...selected].filter(isThere)
    this.#set({
      history,
      flow,
      spot: spot?.kind === 'step' && !isThere(spot.id) ? null : spot,
      selected: left.length === selected.size ? selected : new Set(left),
    })
  }

  #set(change: Partial<EditorState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

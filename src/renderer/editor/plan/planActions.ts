import type { TFunction } from 'i18next'
import type { FlowEditor } from '../flowEditor.ts'
import { type Place, STEP_SIZE } from './places.ts'
import {
  addStepOnPlan,
  connectSteps,
  type PlanSubject,
  pasteOnPlan,
  placeBelow,
  removeSelected,
  removeWay,
  selectedSteps,
} from './planEdits.ts'
import type { PlanMemory } from './planMemory.ts'
import { jumpToPlace, type PlanCamera, revealPlace, viewOf } from './planView.ts'
import { readCopied, writeCopied } from './stepClipboard.ts'

/** A window over the plan in which a step is looked for. */
export type PlanDialog = { readonly kind: 'search' } | { readonly kind: 'connect'; readonly from: string }

/** What the actions of the plan need of its screen. */
export type PlanParts = {
  readonly editor: FlowEditor
  readonly memory: PlanMemory
  readonly readOnly: boolean
  readonly camera: PlanCamera
  readonly canvas: () => HTMLElement | null
  readonly open: (dialog: PlanDialog | null) => void
  readonly tell: (message: string) => void
  readonly t: TFunction
}

/** What can be done on the plan, by key, by button and by mouse alike. */
export class PlanActions {
  readonly #parts: PlanParts
  #way: string | null = null

  constructor(parts: PlanParts) {
    this.#parts = parts
  }

  get readOnly(): boolean {
    return this.#parts.readOnly
  }

  get subject(): PlanSubject {
    return this.#parts
  }

  /** The step that keys go from: the one selected last. */
  get current(): string | null {
    return [...this.#parts.editor.state.selected].at(-1) ?? null
  }

  /** Selects steps, and says how many where it is not one. */
  select(selected: ReadonlySet<string>): void {
    const { editor, tell, t } = this.#parts
    editor.select(selected)
    if (selected.size > 1) tell(t('plan.selectedCount', { count: selected.size }))
  }

  /** Remembers the one way that is selected. */
  takeWay(way: string | null): void {
    this.#way = way
  }

  /** Adds a step: below the current one and with a way to it, else in the middle of the view. */
  add(): void {
    const { camera, canvas, memory, editor } = this.#parts
    const from = this.current
    const view = viewOf(camera, canvas() ?? document.body)
    const at =
      from === null
        ? { x: view.x + (view.width - STEP_SIZE.width) / 2, y: view.y + (view.height - STEP_SIZE.height) / 2 }
        : placeBelow(memory.placesOf(editor.state.flow), from)
    this.addAt(at, from)
  }

  /** Adds a step at a place, with a way from another one. */
  addAt(at: Place, from: string | null): void {
    addStepOnPlan(this.#parts, { title: this.#parts.t('plan.newStep'), from, at })
    this.focus()
  }

  /** Asks to which step the current one is to lead. */
  connect(): void {
    const from = this.current
    if (from !== null) this.#parts.open({ kind: 'connect', from })
  }

  /** Leads from one step to another. */
  connectTo(from: string, to: string): void {
    connectSteps(this.#parts, from, to)
  }

  /** Removes what is selected: the steps, else the way. */
  remove(): void {
    const { editor, tell, t } = this.#parts
    const { selected, flow } = editor.state
    if (selected.size > 0) {
      removeSelected(this.#parts)
      const count = flow.steps.length - editor.state.flow.steps.length
      tell(count === 0 ? t('plan.lastStays') : t('plan.removed', { count }))
    } else if (this.#way !== null) {
      removeWay(this.#parts, this.#way)
    }
  }

  /** Adds copies of what is selected. */
  duplicate(): void {
    const text = this.copied()
    if (text !== null) this.paste(text)
  }

  /** What is selected as a text for the clipboard. */
  copied(): string | null {
    const { editor, memory, tell, t } = this.#parts
    const steps = selectedSteps(this.#parts)
    if (steps.length === 0) return null
    tell(t('plan.copied', { count: steps.length }))
    return writeCopied(steps, memory.placesOf(editor.state.flow))
  }

  /** Adds the steps of a text from the clipboard. */
  paste(text: string): void {
    const { camera, canvas, tell, t } = this.#parts
    const copied = readCopied(text)
    if (!copied.ok) {
      tell(t(copied.problem === 'noSteps' ? 'plan.noStepsCopied' : 'plan.otherFormat'))
      return
    }
    const pasted = pasteOnPlan(this.#parts, copied.value, viewOf(camera, canvas() ?? document.body))
    tell(pasted.ok ? t('plan.pasted', { count: pasted.value }) : t('plan.tooMany'))
  }

  /** Selects a step and goes to it. */
  jump(id: string): void {
    const { editor, memory, camera } = this.#parts
    editor.show({ kind: 'step', id })
    const place = memory.placesOf(editor.state.flow).get(id)
    if (place !== undefined) jumpToPlace(camera, place)
  }

  /** Brings a step into view. */
  reveal(id: string): void {
    const { editor, memory, camera, canvas } = this.#parts
    const place = memory.placesOf(editor.state.flow).get(id)
    const element = canvas()
    if (place === undefined || element === null) return
    // In a small window the plan itself may lie partly outside.
    element.scrollIntoView({ block: 'nearest' })
    revealPlace(camera, element, place)
  }

  /** Goes to the first thing that can be changed in the panel, which shows the current step. */
  enterPanel(): void {
    const { editor } = this.#parts
    const { spot } = editor.state
    if (spot !== null) editor.goTo(spot, null)
  }

  /** Gives the plan the focus. */
  focus(): void {
    this.#parts.canvas()?.focus({ preventScroll: true })
  }
}

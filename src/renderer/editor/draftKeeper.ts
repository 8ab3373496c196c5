import type { Flow } from '../../shared/flow/flow.ts'
import type { Result } from '../../shared/result.ts'
import type { FlowEditor } from './flowEditor.ts'

/** A draft that was saved: the number of this state of it, and when. */
export type SavedDraft = { readonly revision: number; readonly savedAtMs: number }

/** A draft that is not in the file, what is there instead, and the number of that state. */
export type UnsavedDraft = { readonly flow: Flow; readonly inFile: Flow; readonly revision: number }

/** What stands between the page and the file. */
export type Keeping<Problem> =
  | { readonly kind: 'saved'; readonly atMs: number | null }
  | { readonly kind: 'saving' }
  /** Saving is tried again by itself; nothing is lost on the page. */
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Somebody else has the draft now, or has changed it: a person decides. */
  | { readonly kind: 'stopped'; readonly problem: Problem }

/** How drafts are saved. */
export type KeeperEnds<Problem> = {
  readonly editor: FlowEditor
  /** The draft as it lies in the file, and the number of that state. */
  readonly inFile: Flow
  readonly revision: number
  readonly write: (flow: Flow) => Promise<string>
  readonly save: (document: string, revision: number) => Promise<Result<SavedDraft, Problem>>
  /** Whether trying again can help, or a person must decide. */
  readonly isFinal: (problem: Problem) => boolean
  readonly nowMs: () => number
}

/** After the last key; long enough that a word is saved once. */
const AFTER_EDIT_MS = 300
/** Who types on is saved all the same: what is lost by a power cut is under a second. */
const AT_LATEST_MS = 700
const AGAIN_MS = 2000

/** Saves the flow in the making by itself, a moment after each edit. */
export class DraftKeeper<Problem> {
  readonly #ends: KeeperEnds<Problem>
  readonly #listeners = new Set<() => void>()
  /** Counts on with each save that is sent: the next one may have to go before this one is answered. */
  #revision: number
  #sent: Flow
  #state: Keeping<Problem> = { kind: 'saved', atMs: null }
  #timer: ReturnType<typeof setTimeout> | null = null
  #unsavedSinceMs: number | null = null
  #handedOver = 0
  #underWay: Promise<void> | null = null
  #isOver = false

  constructor(ends: KeeperEnds<Problem>) {
    this.#ends = ends
    this.#revision = ends.revision
    this.#sent = ends.inFile
  }

  readonly state = (): Keeping<Problem> => this.#state

  /** The state of the draft that is in the file as soon as what was sent is written. */
  get revision(): number {
    return this.#revision
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Begins to save; the answer stops it. */
  start(): () => void {
    const stop = this.#ends.editor.subscribe(() => this.#onChange())
    this.#onChange()
    return () => {
      this.#isOver = true
      stop()
      this.#clear()
    }
  }

  /** Saves what is not saved yet, and answers when it is, or has failed. */
  async flush(): Promise<boolean> {
    this.#clear()
    await this.#underWay
    if (this.#isUnsaved()) await this.#save()
    return this.#state.kind === 'saved'
  }

  /**
   * Hands over what is not saved yet without waiting for anything: the page goes, and what it has asked is still done.
   * Answers what could not be saved all the same.
   */
  async saveAtOnce(write: (flow: Flow) => string): Promise<UnsavedDraft | null> {
    this.#clear()
    const { flow } = this.#ends.editor.state
    if (!this.#isUnsaved()) await this.#underWay
    else if (this.#state.kind !== 'stopped') {
      this.#handedOver += 1
      await this.#send(flow, write(flow))
    }
    return this.unsaved()
  }

  /** What is not in the file; null where everything is. */
  unsaved(): UnsavedDraft | null {
    if (!this.#isUnsaved()) return null
    return { flow: this.#ends.editor.state.flow, inFile: this.#sent, revision: this.#revision }
  }

  /** Goes on after a person has decided: from this state of the draft in the file. */
  goOn(flow: Flow, revision: number): void {
    this.#sent = flow
    this.#revision = revision
    this.#tell({ kind: 'saved', atMs: this.#ends.nowMs() })
    this.#onChange()
  }

  #isUnsaved(): boolean {
    return this.#ends.editor.state.flow !== this.#sent
  }

  #onChange(): void {
    if (!this.#isUnsaved() || this.#state.kind === 'stopped') return
    const nowMs = this.#ends.nowMs()
    this.#unsavedSinceMs ??= nowMs
    this.#later(Math.max(0, Math.min(AFTER_EDIT_MS, this.#unsavedSinceMs + AT_LATEST_MS - nowMs)))
  }

  #later(afterMs: number): void {
    this.#clear()
    this.#timer = setTimeout(() => void this.#save(), afterMs)
  }

  #clear(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** One at a time: two that overtake each other would look like somebody else's change. */
  #save(): Promise<void> {
    this.#underWay ??= this.#saveNow().finally(() => {
      this.#underWay = null
      if (this.#state.kind === 'saved' && this.#isUnsaved()) this.#onChange()
    })
    return this.#underWay
  }

  async #saveNow(): Promise<void> {
    const { editor, write } = this.#ends
    const { flow } = editor.state
    const handedOver = this.#handedOver
    this.#unsavedSinceMs = null
    this.#tell({ kind: 'saving' })
    const document = await write(flow)
    // What was handed over meanwhile is newer.
    if (handedOver === this.#handedOver) await this.#send(flow, document)
  }

  async #send(flow: Flow, document: string): Promise<void> {
    const { save, isFinal } = this.#ends
    const before = { sent: this.#sent, revision: this.#revision }
    this.#sent = flow
    this.#revision += 1
    const answer = await save(document, before.revision)
    if (answer.ok) {
      const { revision, savedAtMs } = answer.value
      if (this.#sent === flow) this.#revision = revision
      this.#tell({ kind: 'saved', atMs: savedAtMs })
      return
    }
    this.#sent = before.sent
    this.#revision = before.revision
    const { problem } = answer
    this.#tell({ kind: isFinal(problem) ? 'stopped' : 'failed', problem })
    if (!isFinal(problem) && !this.#isOver) this.#later(AGAIN_MS)
  }

  #tell(state: Keeping<Problem>): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

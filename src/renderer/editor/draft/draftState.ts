import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { Answer } from '../../../shared/ipc/answers.ts'
import type { PublishedFlow } from '../../../shared/ipc/flows/answers.ts'
import type { DraftKeeper } from '../draftKeeper.ts'
import type { Editing } from '../startEditing.ts'

/** Why a draft cannot be saved. */
export type SaveProblem = Extract<Answer<'drafts.save'>, { ok: false }>['problem']

/** Saves the draft that is open. */
export type Keeper = DraftKeeper<SaveProblem>

/** A draft that is open: for editing where a keeper saves it, else for reading, with who has it. */
export type OpenDraft = {
  readonly kind: 'open'
  readonly editing: Editing
  readonly keeper: Keeper | null
  readonly basedOn: PublishedFlow | null
  readonly heldBy: { readonly name: string; readonly sinceMs: number } | null
}

/** What became of opening a draft. */
export type DraftState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly problem: string }
  /** The document in the database is no flow: it stays as it is. */
  | { readonly kind: 'broken'; readonly problems: readonly FlowProblem[] }
  | OpenDraft

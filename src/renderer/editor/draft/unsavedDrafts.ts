import type { UnsavedDraft } from '../draftKeeper.ts'

const LEFT = new Map<string, UnsavedDraft>()

/** Keeps what could not be saved when its editor was left, by flow, as long as the window is open. */
export function keepUnsaved(flowId: string, draft: UnsavedDraft): void {
  LEFT.set(flowId, draft)
}

/** What was left unsaved of a flow, for whoever opens it again; null where nothing was. */
export function takeUnsaved(flowId: string): UnsavedDraft | null {
  const draft = LEFT.get(flowId) ?? null
  LEFT.delete(flowId)
  return draft
}

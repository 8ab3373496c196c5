import { createContext, useContext } from 'react'
import type { OpenDraft } from './draftState.ts'

/** The draft behind the flow that is edited. */
export type DraftSession = {
  readonly flowId: string
  readonly sessionId: string
  readonly open: OpenDraft
  readonly takeOver: () => Promise<void>
  readonly reopen: () => Promise<void>
}

/** Gives the parts of the editor their draft. */
export const DraftContext = createContext<DraftSession | null>(null)

/** The draft behind the flow that is edited. */
export function useDraftSession(): DraftSession {
  const draft = useContext(DraftContext)
  if (draft === null) throw new Error('a part of the editor stands outside of a draft')
  return draft
}

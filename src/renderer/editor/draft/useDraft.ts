import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Api, useApi } from '../../api/api.ts'
import { DraftKeeper, type UnsavedDraft } from '../draftKeeper.ts'
import { startEditing } from '../startEditing.ts'
import type { DraftState, Keeper, OpenDraft, SaveProblem } from './draftState.ts'
import { type DraftOfEditor, keepDraftOpen } from './keepDraftOpen.ts'
import { keepUnsaved, takeUnsaved } from './unsavedDrafts.ts'
import { windowSession } from './windowSession.ts'

/** A draft in this editor, and how to get hold of it again. */
export type DraftOfSession = {
  readonly state: DraftState
  readonly sessionId: string
  /** Takes the draft from who has it. What lies in the database is read again. */
  readonly takeOver: () => Promise<void>
  readonly reopen: () => Promise<void>
}

/** Opens a draft, keeps its lock while it is on screen, and lets it go afterwards. */
export function useDraft(flowId: string): DraftOfSession {
  const api = useApi()
  const client = useQueryClient()
  const [sessionId] = useState(() => windowSession(sessionStorage))
  const [state, setState] = useState<DraftState>({ kind: 'opening' })
  const isGone = useRef(false)
  const reopen = useCallback(async () => {
    const opened = await openDraft(api, { flowId, sessionId })
    if (!isGone.current) setState(opened)
    else if (opened.kind === 'open') leave(flowId, opened)
  }, [api, flowId, sessionId])
  const takeOver = useCallback(async () => {
    await api['drafts.takeOver']({ flowId, sessionId })
    await reopen()
  }, [api, flowId, reopen, sessionId])
  // Stands before the effect that lets the draft go, as they end in this order: what is left is saved while the lock is held.
  useEffect(() => {
    // Who reads the draft again has decided about it; who goes elsewhere finds it again.
    const onLeft = (left: UnsavedDraft) => isGone.current && keepUnsaved(flowId, left)
    return state.kind === 'open' ? keepDraftOpen(api, { flowId, sessionId }, state, onLeft) : undefined
  }, [api, flowId, sessionId, state])
  useEffect(() => {
    isGone.current = false
    void reopen()
    // After what is left was handed over for saving: who reads along need not wait for a page that is gone.
    const release = () => api['drafts.release']({ flowId, sessionId })
    window.addEventListener('pagehide', release)
    return () => {
      isGone.current = true
      window.removeEventListener('pagehide', release)
      void release().then(() => client.invalidateQueries({ queryKey: ['flows'] }))
    }
  }, [api, client, flowId, reopen, sessionId])
  return { state, sessionId, takeOver, reopen }
}

async function openDraft(api: Api, session: DraftOfEditor): Promise<DraftState> {
  const answer = await api['drafts.open'](session)
  if (!answer.ok) return { kind: 'failed', problem: answer.problem }
  const { flow, revision, basedOn, lock } = answer.value
  if (!flow.ok) return { kind: 'broken', problems: flow.problem }
  const left = lock.mine ? takeUnsaved(session.flowId) : null
  const editing = startEditing(left?.flow ?? flow.value, !lock.mine)
  const isAsLeft = left === null || JSON.stringify(left.inFile) === JSON.stringify(flow.value)
  const begun = { editing, inFile: flow.value, revision: isAsLeft ? revision : left.revision }
  const keeper = lock.mine ? makeKeeper(api, session, begun) : null
  return { kind: 'open', editing, keeper, basedOn, heldBy: lock.mine ? null : { name: lock.by, sinceMs: lock.sinceMs } }
}

/** The page went on before the draft was there: nobody sees it, and what was unsaved stays so. */
function leave(flowId: string, { editing, keeper }: OpenDraft): void {
  editing.end()
  const left = keeper?.unsaved() ?? null
  if (left !== null) keepUnsaved(flowId, left)
}

type Begun = { readonly editing: OpenDraft['editing'] } & Pick<UnsavedDraft, 'inFile' | 'revision'>

function makeKeeper(api: Api, session: DraftOfEditor, { editing, inFile, revision }: Begun): Keeper {
  return new DraftKeeper<SaveProblem>({
    editor: editing.session.editor,
    inFile,
    revision,
    write: editing.write,
    save: (document, from) => api['drafts.save']({ ...session, revision: from, document }),
    isFinal: (problem) => problem === 'conflict' || problem === 'lockedByOther' || problem === 'draftGone',
    nowMs: () => Date.now(),
  })
}

import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { Flow } from '../../../shared/flow/flow.ts'
import { type Api, useApi } from '../../api/api.ts'
import { DraftKeeper } from '../draftKeeper.ts'
import { startEditing } from '../startEditing.ts'
import type { DraftState, Keeper, OpenDraft, SaveProblem } from './draftState.ts'

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
  const [sessionId] = useState(() => crypto.randomUUID())
  const [state, setState] = useState<DraftState>({ kind: 'opening' })
  const reopen = useCallback(
    async () => setState(await openDraft(api, { flowId, sessionId })),
    [api, flowId, sessionId],
  )
  const takeOver = useCallback(async () => {
    await api['drafts.takeOver']({ flowId, sessionId })
    await reopen()
  }, [api, flowId, reopen, sessionId])
  useEffect(() => {
    void reopen()
    return () => {
      const released = api['drafts.release']({ flowId, sessionId })
      void released.then(() => client.invalidateQueries({ queryKey: ['flows'] }))
    }
  }, [api, client, flowId, reopen, sessionId])
  useEffect(
    () => (state.kind === 'open' ? keepOpen(api, { flowId, sessionId }, state) : undefined),
    [api, flowId, sessionId, state],
  )
  return { state, sessionId, takeOver, reopen }
}

type Session = { readonly flowId: string; readonly sessionId: string }

async function openDraft(api: Api, session: Session): Promise<DraftState> {
  const answer = await api['drafts.open'](session)
  if (!answer.ok) return { kind: 'failed', problem: answer.problem }
  const { flow, revision, basedOn, lock } = answer.value
  if (!flow.ok) return { kind: 'broken', problems: flow.problem }
  const editing = startEditing(flow.value, !lock.mine)
  const keeper = lock.mine ? makeKeeper(api, session, { editing, revision }) : null
  return { kind: 'open', editing, keeper, basedOn, heldBy: lock.mine ? null : { name: lock.by, sinceMs: lock.sinceMs } }
}

function makeKeeper(
  api: Api,
  session: Session,
  { editing, revision }: { readonly editing: OpenDraft['editing']; readonly revision: number },
): Keeper {
  return new DraftKeeper<SaveProblem>({
    editor: editing.session.editor,
    revision,
    write: editing.write,
    save: (document, from) => api['drafts.save']({ ...session, revision: from, document }),
    isFinal: (problem) => problem === 'conflict' || problem === 'lockedByOther' || problem === 'draftGone',
    nowMs: () => Date.now(),
  })
}

const BEAT_MS = 10_000

/** Saves by itself, tells main that the editor is still there, and saves what is left when the page goes. */
function keepOpen(api: Api, session: Session, { editing, keeper }: OpenDraft): () => void {
  const stop = keeper?.start()
  const beat = setInterval(() => void api['drafts.beat'](session), BEAT_MS)
  const onGoing = () => keeper?.saveAtOnce((flow: Flow) => JSON.stringify(flow))
  window.addEventListener('beforeunload', onGoing)
  return () => {
    onGoing()
    window.removeEventListener('beforeunload', onGoing)
    clearInterval(beat)
    stop?.()
    editing.end()
  }
}
